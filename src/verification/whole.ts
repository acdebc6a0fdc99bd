/**
 * Fetches every part of the program that otherwise comes on demand, so that nothing needs `complete`.
 *
 * To be imported, for this effect alone, by whatever reads or checks formulas outside of a reader's browser.
 */
import { fetchAll } from '#numerics';
import './index.ts';

await fetchAll();
