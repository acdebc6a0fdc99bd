import { scientific } from './scientific.ts';

/** A number of the engine's text: not part of a name such as `x1`. */
const number = /(?<![\p{L}\d_.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gu;

function tidy(text: string, digits: number): string {
  const value = Number(text);
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return text.replace('-', '−');
  return scientific(value, digits)
    .replace(/(\.\d*?)0+(?=$|·)/u, '$1')
    .replace(/\.(?=$|·)/u, '');
}

/** The numbers in a text of the engine, vectors included, with at most `digits` significant digits. */
export function tidyNumbers(text: string, digits: number): string {
  return text.replace(number, (match) => tidy(match, digits));
}
