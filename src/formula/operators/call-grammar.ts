import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import type { Node } from '../tree.ts';
import { call, type CallData } from './call.ts';

/** Parses the arguments after a function's name, its `(` being next. */
export function parseCall(parser: Parser, head: Node): Node {
  const open = parser.peek();
  const { parts, data } = parseArguments(parser);
  return node(call, [head, ...parts], data, span(head.range, parser.rangeSince(open)));
}

/** Parses `(a, b; c \mid d)`. */
export function parseArguments(parser: Parser): { parts: Node[]; data: CallData } {
  const open = parser.expect('(');
  return parser.fresh(() => {
    const parts = [parser.expression()];
    const separators: string[] = [];
    let values = 1;
    let conditional = false;
    for (
      let token = parser.peek();
      [',', ';', '\\mid', '\\Vert'].includes(token.text);
      token = parser.peek()
    ) {
      parser.next();
      conditional ||= token.text === '\\mid';
      separators.push(token.text === '\\mid' || token.text === '\\Vert' ? ` ${token.text}` : token.text);
      parts.push(parser.expression());
      if (!conditional) values += 1;
    }
    parser.expect(')', open);
    return { parts, data: { values, separators } };
  });
}
