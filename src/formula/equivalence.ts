import { statementOf } from './operators/statement.ts';
import { orderSigns } from './signs.ts';
import type { Clause, Link } from './tree.ts';

/** The equivalence of two sentences that begins at a clause, if its truth can change, and where it ends. */
export function equivalenceAt(
  clauses: readonly Clause[],
  start: number,
): { link: Link; end: number } | undefined {
  const isArrow = (clause: Clause): boolean => clause.arrow !== undefined;
  const ends = (from: number): number => {
    const end = clauses.findIndex((clause, k) => k > from && (isArrow(clause) || clause.isFirst));
    return end === -1 ? clauses.length : end;
  };
  const [opening] = [clauses[start]];
  if (opening === undefined || opening.role === 'definition' || isArrow(opening)) return undefined;
  const middle = ends(start);
  if (clauses[middle]?.arrow !== '\\Leftrightarrow') return undefined;
  const end = ends(middle);
  const of = (from: number, to: number): Link[] =>
    clauses.slice(from, to).flatMap(({ role, links }) => (role === 'relation' ? [...links] : []));
  const [left, right] = [of(start, middle), of(middle, end)];
  const all = [...left, ...right];
  const [first] = left;
  const isDecided = left.length > 0 && right.length > 0 && all.every(({ sign }) => orderSigns.has(sign));
  if (first === undefined || !isDecided || !all.some(({ sign }) => sign !== '=')) return undefined;
  const [a, b] = [statementOf(left), statementOf(right)];
  const range = { start: a.range.start, end: b.range.end };
  const tex = [...left, ...right].map((link) => link.tex).join(' \\Leftrightarrow ');
  return { link: { index: first.index, sign: '=', left: a, right: b, tex, range }, end };
}
