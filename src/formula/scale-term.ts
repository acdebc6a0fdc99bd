import { isNode } from './node.ts';
import { sum } from './operators/sum.ts';
import { tuple } from './operators/tuple.ts';
import { walk, type Formula, type Node } from './tree.ts';
import { literalValue } from './operators/number.ts';

/** A term of the first sum or tuple inside an expression that is 0 as a whole, and would be so in any multiple. */
function termWithin(side: Node): Node | undefined {
  for (const inner of walk(side)) {
    if ((isNode(inner, sum) || isNode(inner, tuple)) && inner.parts.length > 1) return inner.parts[0];
  }
  return undefined;
}

/**
 * The formula with one term of its first checkable link scaled: the engine's own wrong variant.
 *
 * @returns LaTeX, or null when every term is zero as written
 */
export function scaleTerm(formula: Formula, factor: string): string | null {
  const link = formula.clauses.find((clause) => clause.role === 'relation')?.links[0];
  if (link === undefined) return null;
  for (const side of [link.right, link.left]) {
    const isVanishing = [link.left, link.right].some((other) => literalValue(other) === 0);
    const term = isNode(side, sum) ? side.parts[0] : isVanishing ? termWithin(side) : side;
    if (term === undefined || literalValue(term) === 0) continue;
    const { start, end } = term.range;
    return `${formula.tex.slice(0, start)}{${factor}}\\cdot{${formula.tex.slice(start, end)}}${formula.tex.slice(end)}`;
  }
  return null;
}
