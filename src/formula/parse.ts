import { splitClauses, type RawClause } from './clauses.ts';
import { FormulaError } from './error.ts';
import { lex } from './lexer.ts';
import { located } from './located.ts';
import type { Names } from './names.ts';
import { limitOf } from './operators/limit.ts';
import { splitRemainder } from './operators/remainder.ts';
import { span } from './range.ts';
import { roleOf, withOneDefinition } from './roles.ts';
import { parseSides } from './sides.ts';
import type { Clause, Formula, Link } from './tree.ts';

/**
 * Reads a displayed formula.
 *
 * @param names which names take arguments and which are bound; they decide what is a call and what a definition
 * @throws FormulaError with its `tex` set; nothing else
 */
export function parse(tex: string, names: Names): Formula {
  try {
    const clauses: Clause[] = [];
    let count = 0;
    for (const raw of splitClauses(lex(tex))) {
      const clause = parseClause(tex, names, raw, count);
      count += clause.links.length;
      clauses.push(clause);
    }
    if (clauses.length > 0) return { tex, clauses: withOneDefinition(clauses) };
    const range = { start: 0, end: tex.length };
    throw new FormulaError(
      'empty-formula',
      'there is no formula here',
      range,
      'write a relation such as `a = b`',
    );
  } catch (error) {
    throw located(error, tex);
  }
}

/** Parses a clause, whose links are counted on from those before it. */
function parseClause(tex: string, names: Names, raw: RawClause, before: number): Clause {
  const start = raw.tokens[0]?.range ?? { start: 0, end: 0 };
  const range = span(start, raw.tokens.at(-1)?.range ?? start);
  const sides = parseSides(tex, names, raw.tokens);
  const links = sides.slice(1).map(({ sign, node: whole }, i): Link => {
    const first = sides[i]?.node ?? whole;
    const { node: body, limit } = limitOf(first);
    const left = splitRemainder(body);
    const right = splitRemainder(whole);
    const remainder = right.remainder ?? left.remainder;
    const linkRange = span(first.range, whole.range);
    return {
      index: before + i + 1,
      sign,
      left: left.node,
      right: right.node,
      ...(remainder === undefined ? {} : { remainder }),
      ...(limit === undefined ? {} : { limit }),
      tex: tex.slice(linkRange.start, linkRange.end).trim(),
      range: linkRange,
    };
  });
  if (links.length === 0) {
    const hint = 'write a relation such as `a = b`';
    throw new FormulaError('no-relation', 'this says nothing that could be checked', range, hint);
  }
  const source = tex.slice(range.start, range.end).trim();
  return { role: roleOf(links, names, raw.parenthesised), links, tex: source, range };
}
