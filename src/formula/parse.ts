import { asymptotics, integrals, statements } from './chapters.ts';
import { splitClauses, type RawClause } from './clauses.ts';
import { FormulaError } from './error.ts';
import { lex, type Token } from './lexer.ts';
import { located } from './located.ts';
import type { Names } from './names.ts';
import { span } from './range.ts';
import { registry } from './registry.ts';
import { chains, premises, roleOf, withOneDefinition } from './roles.ts';
import { parseSides } from './sides.ts';
import type { Clause, Formula, Link, Node } from './tree.ts';

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
    const tokens = lex(tex);
    registry.prepare(tokens);
    for (const raw of splitClauses(tokens)) {
      for (const clause of parseClause(tex, names, raw, count)) {
        count += clause.links.length;
        clauses.push(clause);
      }
    }
    if (clauses.length > 0) {
      const stated = mayHideConstants(tokens) ? statements.now.withoutConstants(clauses, names) : clauses;
      return { tex, clauses: withOneDefinition(stated) };
    }
    const range = { start: 0, end: tex.length };
    throw new FormulaError('empty-formula/any', range);
  } catch (error) {
    throw located(error, tex);
  }
}

/** Whether `+\\text{const}` may be among the tokens. */
function mayHideConstants(tokens: readonly Token[]): boolean {
  return /const/iu.test(tokens.map(({ text }) => text).join(''));
}

/** Two sides without the limit in front of them and the remainder behind; only the chapter of asymptotics makes those. */
function ends(first: Node, whole: Node): Pick<Link, 'left' | 'right' | 'limit' | 'remainder'> {
  if (!asymptotics.isHere) return { left: first, right: whole };
  const { limitOf, splitRemainder } = asymptotics.now;
  const { node: body, limit } = limitOf(first);
  const left = splitRemainder(body);
  const right = splitRemainder(whole);
  const remainder = right.remainder ?? left.remainder;
  return {
    left: left.node,
    right: right.node,
    ...(limit === undefined ? {} : { limit }),
    ...(remainder === undefined ? {} : { remainder }),
  };
}

/** Parses a clause, whose links are counted on from those before it; `\\in` and `:=` in a chain make several of it. */
function parseClause(tex: string, names: Names, raw: RawClause, before: number): Clause[] {
  const start = raw.tokens[0]?.range ?? { start: 0, end: 0 };
  const range = span(start, raw.tokens.at(-1)?.range ?? start);
  const place = { isFirst: raw.isFirst, ...(raw.arrow === undefined ? {} : { arrow: raw.arrow }) };
  const source = tex.slice(range.start, range.end).trim();
  if (raw.kind === 'remark') return [{ role: 'remark', links: [], tex: source, range, ...place }];
  const sides = parseSides(tex, names, raw.tokens);
  const links = sides.slice(1).map(({ sign, node: whole }, i): Link => {
    const first = sides[i]?.node ?? whole;
    const { left, right, limit, remainder } = ends(first, whole);
    const linkRange = span(first.range, whole.range);
    const link: Link = {
      index: before + i + 1,
      sign,
      left,
      right,
      ...(remainder === undefined ? {} : { remainder }),
      ...(limit === undefined ? {} : { limit }),
      tex: tex.slice(linkRange.start, linkRange.end).trim(),
      range: linkRange,
    };
    const mayBeDelta =
      raw.tokens.some(({ text }) => text === '\\delta') &&
      names.guesses !== true &&
      !names.isBound('\\delta', '\\delta', 0);
    return mayBeDelta ? integrals.now.weakly(link) : link;
  });
  const [only] = sides;
  if (links.length === 0 && only !== undefined) {
    return [{ role: 'expression', links, body: only.node, tex: source, range, ...place }];
  }
  const parts = chains(links).flatMap((chain) => (raw.kind === 'premise' ? premises(chain, names) : [chain]));
  return parts.map((chain, i) => {
    const within = span(chain[0]?.range ?? range, chain.at(-1)?.range ?? range);
    const text = chain.length === links.length ? source : tex.slice(within.start, within.end).trim();
    const role = roleOf(chain, names, raw.kind);
    return { role, links: chain, tex: text, range: within, ...(i === 0 ? place : { isFirst: false }) };
  });
}
