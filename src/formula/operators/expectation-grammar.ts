import { canonicalName, canonicalTokens } from '../canonical.ts';
import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { isNode, node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import { span } from '../range.ts';
import type { Node } from '../tree.ts';
import { call } from './call.ts';
import { countWithin } from './call-grammar.ts';
import { expectation } from './expectation.ts';
import { mentions } from './mentions.ts';
import { product } from './product.ts';
import { isSymbol, symbol, type SymbolData } from './symbol.ts';

/** The names that are random and the laws that they follow, in the order in which they are drawn. */
interface Drawn {
  readonly variables: string[];
  readonly laws: Node[];
}

/**
 * Parses the subscript of an expectation: `x\sim p`, several of them, `x,y\sim p(x\mid y)q(y)`, `x\mid y` for a conditional
 * law that the world binds under that name, or the name of a law or of what the world makes random.
 */
function parseDrawn(inner: Parser, body: () => Node): Drawn {
  const variables: string[] = [];
  const laws: Node[] = [];
  let waiting: Node[] = [];
  do {
    const start = inner.position;
    const name = inner.operand();
    if (!isSymbol(name)) {
      throw new FormulaError('wrong-type/random-name', name.range);
    }
    waiting.push(name);
    if (inner.take('\\sim')) {
      const law = inner.expression();
      const joint =
        waiting.length > 1
          ? jointly(waiting.filter(isSymbol), law)
          : { variables: [name.data.key], laws: [law] };
      variables.push(...joint.variables);
      laws.push(...joint.laws);
      waiting = [];
    } else if (inner.isAt('|') || inner.isAt('\\mid')) {
      inner.next();
      while (inner.peek().kind !== 'end') inner.next();
      const key = canonicalTokens(inner.tokens.slice(start, inner.position));
      variables.push(name.data.key);
      laws.push(
        node(
          symbol,
          [],
          { base: key, key, dots: 0, primes: 0 },
          inner.rangeSince(inner.tokens[start] ?? inner.peek()),
        ),
      );
      waiting = [];
    }
  } while (inner.take(','));
  if (inner.peek().kind !== 'end') inner.expect('\\sim');
  const content = waiting.length > 0 ? body() : undefined;
  for (const name of waiting.filter(isSymbol)) {
    // A law itself is over the space of the world.
    variables.push(content !== undefined && mentions(content, name.data.key) ? name.data.key : '');
    laws.push(name);
  }
  return { variables, laws };
}

/** Splits `p(x\mid y)q(y)` into the laws of x and of y; what another law depends on is drawn first. */
function jointly(names: readonly (Node & Node<SymbolData>)[], law: Node): Drawn {
  const factors = isNode(law, product) ? law.parts : [law];
  const found = names.map(({ data: { key }, range }) => {
    const factor = factors.find((candidate) => {
      const first = isNode(candidate, call) ? candidate.parts[1] : undefined;
      return first !== undefined && isSymbol(first) && first.data.key === key;
    });
    if (factor !== undefined) return { key, factor };
    throw new FormulaError('wrong-type/joint-law', span(range, law.range), { name: key });
  });
  const conditions = ({ factor }: { factor: Node }): number =>
    isNode(factor, call) ? factor.parts.length - 1 - factor.data.values : 0;
  found.sort((one, other) => conditions(one) - conditions(other));
  return { variables: found.map(({ key }) => key), laws: found.map(({ factor }) => factor) };
}

/** Parses `_{x\sim p,\,y\sim q}[…]` behind `\mathbb{E}`; without brackets, a norm or a bar says what is averaged. */
export function parseExpectation(parser: Parser, token: Token): Node {
  const subscript = parser.take('_') ? parser.over(parser.groupTokens()) : undefined;
  const given = subscript === undefined ? parseGiven(parser, token) : undefined;
  if (given !== undefined) return given;
  const body = parseAveraged(parser, token);
  const { variables, laws } =
    subscript === undefined ? { variables: [], laws: [] } : parseDrawn(subscript, () => body);
  return node(expectation, [body, ...laws], { variables }, parser.rangeSince(token));
}

/** Parses `[x\mid y]`: the mean of a name under the law that the world binds as `x\mid y`; undefined for anything else. */
function parseGiven(parser: Parser, token: Token): Node | undefined {
  const start = parser.position;
  const bar = parser.take('[') ? ['|', '\\mid'].find((text) => countWithin(parser, text) === 1) : undefined;
  const name = bar === undefined ? undefined : parser.fresh(() => parser.expression(), 'bars');
  if (bar === undefined || name === undefined || !isSymbol(name) || !parser.take(bar)) {
    parser.position = start;
    return undefined;
  }
  const condition = parser.position;
  parser.fresh(() => parser.expression());
  const end = parser.position;
  parser.expect(']');
  const text = `${name.data.key}\\mid ${canonicalTokens(parser.tokens.slice(condition, end))}`;
  const key = canonicalName(text);
  const law = node(symbol, [], { base: key, key, dots: 0, primes: 0 }, parser.rangeSince(token));
  return node(expectation, [name, law], { variables: [name.data.key] }, parser.rangeSince(token));
}

function parseAveraged(parser: Parser, token: Token): Node {
  const open = parser.peek();
  if (open.text === '[' || open.text === '(') {
    parser.next();
    return parser.bracketed(open, open.text === '[' ? ']' : ')');
  }
  if (isDelimited(open)) return parser.expression(precedence.juxtaposition + 1);
  throw new FormulaError('unexpected-token/average', parser.rangeSince(token));
}

/** Whether a token opens what shows by itself where it ends: a norm, a trace, a bold letter. */
function isDelimited({ text }: Token): boolean {
  return ['\\lVert', '\\Vert', '\\lvert', '|', '\\operatorname', '\\boldsymbol'].includes(text);
}
