/** `npm run bench`: evaluation through the language beside the same expression written by hand, in one run. */
import '#verification/whole';
import { timings } from './ratio.ts';

const row = (name: string, ...cells: string[]): string =>
  name.padEnd(26) + cells.map((cell) => cell.padStart(14)).join('');
const count = (value?: number): string => (value === undefined ? '' : Math.round(value).toLocaleString('en'));

console.log(row('ns per scope', 'language', 'by hand', 'ratio', 'bare'));
for (const { name, language, byHand, bare, ratio } of timings()) {
  console.log(row(name, count(language), count(byHand), ratio.toFixed(1), count(bare)));
}
