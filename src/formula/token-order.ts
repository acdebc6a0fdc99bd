import { lex } from './lexer.ts';

/** What groups or dresses letters and says nothing about their order. */
const silent = new Set(['{', '}', '&', '\\\\', '\\quad', '\\qquad', '\\boldsymbol', '\\mathbf', '$', '']);

/** The signs of a formula in the order in which they are written. */
export const signsOf = (tex: string): string[] =>
  lex(tex)
    .map(({ text }) => text)
    .filter((text) => !silent.has(text));

/**
 * How many signs stand between those of a fragment in the shortest stretch of a formula that has them all in order;
 * null where there is none. The last sign of a fragment may be the beginning of a command.
 */
export function signsBetween(fragment: readonly string[], formula: readonly string[]): number | null {
  const [first] = fragment;
  if (first === undefined) return null;
  const last = fragment.at(-1) ?? '';
  const isLast = (sign: string): boolean =>
    sign === last || (/^\\[a-z]+$/iu.test(last) && sign.startsWith(last));
  let least: number | null = null;
  for (let start = 0; start < formula.length; start += 1) {
    let next = 0;
    for (let at = start; at < formula.length; at += 1) {
      const sign = formula[at] ?? '';
      const found = next === fragment.length - 1 ? isLast(sign) : sign === fragment[next];
      if (!found && next === 0) break;
      if (found) next += 1;
      if (next < fragment.length) continue;
      const between = at - start + 1 - fragment.length;
      if (least === null || between < least) least = between;
      break;
    }
  }
  return least;
}
