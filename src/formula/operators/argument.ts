import type { Parser } from '../parser.ts';
import { precedence } from '../precedence.ts';
import type { Node } from '../tree.ts';

/**
 * Parses the argument of a named function: exactly the bracket that follows, or without one the rest of the product.
 */
export function parseArgument(parser: Parser): Node {
  const open = parser.peek();
  if (open.text === '(' || open.text === '[') {
    parser.next();
    return parser.bracketed(open, open.text === '(' ? ')' : ']');
  }
  return parser.expression(precedence.composition);
}
