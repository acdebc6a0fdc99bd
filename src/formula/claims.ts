import { FormulaError } from './error.ts';
import { statements } from './chapters.ts';
import { located } from './located.ts';
import { node } from './node.ts';
import { symbol } from './operators/symbol.ts';
import type { Clause, Formula, Link } from './tree.ts';

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
  const hasEquivalence = clauses.some(({ arrow }) => arrow === '\\Leftrightarrow');
  for (let i = 0; i < clauses.length; i += 1) {
    const clause = clauses[i];
    if (clause === undefined) break;
    const equivalence = hasEquivalence ? statements.now.equivalenceAt(clauses, i) : undefined;
    if (equivalence !== undefined) {
      links.push(equivalence.link);
      i = equivalence.end - 1;
    } else if (clause.role === 'relation') links.push(...clause.links);
    else if (clause.body !== undefined) links.push(shown(formula, clause, displayed));
  }
  return links;
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
