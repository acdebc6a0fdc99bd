import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Node } from '../tree.ts';

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['\\{', '\\}'],
]);

/**
 * Parses the argument of a named function: exactly the bracket that follows, or without one the rest of the product
 * up to the next named function, so that `\sin a\cos b` has two factors.
 */
export function parseArgument(parser: Parser): Node {
  const open = parser.peek();
  const close = closers.get(open.text);
  if (close !== undefined) {
    parser.next();
    return parser.bracketed(open, close);
  }
  const { insideArgument } = parser;
  parser.insideArgument = true;
  const argument = parser.expression(precedence.composition);
  parser.insideArgument = insideArgument;
  return argument;
}
