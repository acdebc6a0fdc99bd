import { FormulaError } from '../error.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import type { Group } from '../registry.ts';
import type { Node } from '../tree.ts';
import { expectation } from './expectation.ts';
import { numberSet } from './number-set.ts';
import { isSymbol } from './symbol.ts';

/** Parses `_{x\sim p,\,y\sim q}[…]` behind `\mathbb{E}`. */
function parseExpectation(parser: Parser, token: Token): Node {
  const variables: string[] = [];
  const laws: Node[] = [];
  if (parser.take('_')) {
    const inner = parser.over(parser.groupTokens());
    do {
      const name = inner.operand();
      if (!isSymbol(name)) {
        throw new FormulaError('wrong-type', 'only a name can be random', name.range, 'write `x\\sim p`');
      }
      inner.expect('\\sim');
      variables.push(name.data.key);
      laws.push(inner.expression());
    } while (inner.take(','));
    inner.finish();
  }
  const open = parser.peek();
  if (open.text !== '[' && open.text !== '(') {
    throw new FormulaError(
      'unexpected-token',
      'an expectation needs brackets around what is averaged',
      parser.rangeSince(token),
      'write `\\mathbb{E}[…]`',
    );
  }
  parser.next();
  const body = parser.bracketed(open, open.text === '[' ? ']' : ')');
  return node(expectation, [body, ...laws], { variables }, parser.rangeSince(token));
}

/** `\mathbb` is a number set except for `\mathbb{E}`, which takes the mean. */
export const expectations: Group = {
  name: 'expectations',
  prefix: {
    '\\mathbb': (parser, token) => {
      const letter = parser
        .groupTokens()
        .map(({ text }) => text)
        .join('');
      if (letter === 'E') return parseExpectation(parser, token);
      return node(numberSet, [], { letter }, parser.rangeSince(token));
    },
  },
};
