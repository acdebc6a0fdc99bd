import { isNode } from './node.ts';
import { sum } from './operators/sum.ts';
import type { Formula } from './tree.ts';
import { literalValue } from './operators/number.ts';

/**
 * The formula with one term of its first checkable link scaled: the engine's own wrong variant.
 *
 * @returns LaTeX, or null when every term is zero as written
 */
export function scaleTerm(formula: Formula, factor: string): string | null {
  const link = formula.clauses.find((clause) => clause.role === 'relation')?.links[0];
  if (link === undefined) return null;
  for (const side of [link.right, link.left]) {
    const term = isNode(side, sum) ? side.parts[0] : side;
    if (term === undefined || literalValue(term) === 0) continue;
    const { start, end } = term.range;
    return `${formula.tex.slice(0, start)}{${factor}}\\cdot{${formula.tex.slice(start, end)}}${formula.tex.slice(end)}`;
  }
  return null;
}
