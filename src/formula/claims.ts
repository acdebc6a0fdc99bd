import { FormulaError } from './error.ts';
import { located } from './located.ts';
import { node } from './node.ts';
import { statementOf } from './operators/statement.ts';
import { symbol } from './operators/symbol.ts';
import type { Clause, Formula, Link } from './tree.ts';

/** Signs whose truth may change from point to point in a world that satisfies the rest. */
const ordered = new Set(['<', '>', '\\le', '\\ge', '\\ne']);
const decided = new Set([...ordered, '=']);

/**
 * Every link of a formula that is to be checked, in order.
 *
 * A world satisfies what a formula assumes, so that statements around `\Rightarrow` and `\Leftrightarrow` are checked
 * like any other, each by itself. An equivalence with an inequality in it may be true or false at a point; there the
 * truth of its two sides is compared, so that the world should draw both.
 *
 * @param displayed the name of the matrix that an expression without a relation shows
 * @throws FormulaError `no-relation` for such an expression where nothing is named
 */
export function claimsOf(formula: Formula, displayed: string | undefined): Link[] {
  const links: Link[] = [];
  const { clauses } = formula;
  for (let i = 0; i < clauses.length; i += 1) {
    const clause = clauses[i];
    if (clause === undefined) break;
    const equivalence = equivalenceAt(clauses, i);
    if (equivalence !== undefined) {
      links.push(equivalence.link);
      i = equivalence.end - 1;
    } else if (clause.role === 'relation') links.push(...clause.links);
    else if (clause.body !== undefined) links.push(shown(formula, clause, displayed));
  }
  return links;
}

/** The equivalence of two sentences that begins at a clause, if its truth can change, and where it ends. */
function equivalenceAt(clauses: readonly Clause[], start: number): { link: Link; end: number } | undefined {
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
  const isDecided = left.length > 0 && right.length > 0 && all.every(({ sign }) => decided.has(sign));
  if (first === undefined || !isDecided || !all.some(({ sign }) => ordered.has(sign))) return undefined;
  const [a, b] = [statementOf(left), statementOf(right)];
  const range = { start: a.range.start, end: b.range.end };
  const tex = [...left, ...right].map((link) => link.tex).join(' \\Leftrightarrow ');
  return { link: { index: first.index, sign: '=', left: a, right: b, tex, range }, end };
}

/** The link between the matrix that a world names and a picture of it. */
function shown({ tex }: Formula, clause: Clause, displayed: string | undefined): Link {
  const { range, body } = clause;
  if (displayed === undefined || body === undefined) {
    throw located(new FormulaError('no-relation/any', range), tex);
  }
  const name = node(symbol, [], { base: displayed, key: displayed, dots: 0, primes: 0 }, range);
  return { index: 1, sign: '=', left: name, right: body, tex: clause.tex, range };
}
