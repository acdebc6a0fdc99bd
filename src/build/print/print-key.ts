import { hash } from '../hash.ts';
import { measureFormulas } from './measure-formulas.ts';
import { runningHeads } from './running-heads.ts';

/** Scripts do not run on paper, and their names change with every edit of a program. */
const scripts = /<script\b[^>]*>.*?<\/script>|<link rel="modulepreload"[^>]*>/gs;

/**
 * The hash of all that a PDF is made of. Styles, fonts and pictures are in the page by names that hold their hashes.
 *
 * @param version of the browser
 */
export const printKey = (html: string, permalink: string, version: string): string =>
  hash(html.replace(scripts, ''), permalink, version, measureFormulas.toString(), runningHeads.toString());
