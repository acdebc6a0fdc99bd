import { canonicalTokens } from '../canonical.ts';
import { lists } from '../chapters.ts';
import { nesting } from '../delimiters.ts';
import { node } from '../node.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import { registry } from '../registry.ts';
import type { Node } from '../tree.ts';
import { call, type CallData } from './call.ts';
import { event, placeholder } from './call-argument.ts';

/** Parses the arguments after a function's name, its `(` being next. */
export function parseCall(parser: Parser, head: Node, name: string): Node {
  const open = parser.peek();
  const start = parser.position;
  const { parts, data } = parseArguments(parser);
  const text = name + canonicalTokens(parser.tokens.slice(start, parser.position));
  return node(call, [head, ...parts], { ...data, text }, span(head.range, parser.rangeSince(open)));
}

/** Parses `(a, b; c \mid d)`; a single `|` is `\mid`. */
export function parseArguments(parser: Parser): { parts: Node[]; data: Omit<CallData, 'text'> } {
  const open = parser.expect('(');
  const divider = singleBar(parser);
  return parser.fresh(
    () => {
      const parts: Node[] = [];
      let segment = [parseOne(parser)];
      const separators: string[] = [];
      let values = 0;
      let conditional = false;
      for (let token = parser.peek(); isSeparator(token.text); token = parser.peek()) {
        parser.next();
        const text = token.text === '|' ? '\\mid' : token.text;
        if (parser.isAt('\\cdots')) {
          lists.now.parseRun(parser, segment, parseOne, text);
          separators.length = parts.length + segment.length - 1;
          continue;
        }
        if (text === '\\mid' && !conditional) {
          parts.push(...segment);
          segment = [];
          values = parts.length;
          conditional = true;
        }
        separators.push(text === '\\mid' || text === '\\Vert' ? ` ${text}` : text);
        segment.push(parseOne(parser));
      }
      parser.expect(')', open);
      parts.push(...segment);
      return { parts, data: { values: conditional ? values : parts.length, separators } };
    },
    divider ? 'bars' : null,
  );
}

function isSeparator(text: string): boolean {
  return [',', ';', '\\mid', '|', '\\Vert'].includes(text);
}

/** Parses one argument: an expression, `\cdot` for one that is left open, or an event such as `a \le b`. */
function parseOne(parser: Parser): Node {
  const open = parseOpen(parser);
  if (open !== undefined) return open;
  const first = parser.expression();
  const sign = parser.peek().text;
  if (!registry.signs.has(sign) || isSeparator(sign)) return first;
  parser.next();
  const second = parseOpen(parser) ?? parser.expression();
  return node(event, [first, second], { sign }, span(first.range, second.range));
}

/** Parses a `\cdot` that is all of an argument. */
function parseOpen(parser: Parser): Node | undefined {
  const after = parser.peek(1).text;
  const isOpen = parser.isAt('\\cdot') && (after === ')' || isSeparator(after));
  return isOpen ? node(placeholder, [], null, parser.next().range) : undefined;
}

/** Whether exactly one `|` stands between the brackets themselves; two of them are an absolute value. */
function singleBar(parser: Parser): boolean {
  return countWithin(parser, '|') === 1;
}

/** How often a token stands between the brackets themselves whose opening one is behind; 0 where they never close. */
export function countWithin(parser: Parser, text: string): number {
  let count = 0;
  let depth = 0;
  for (let ahead = 0; depth >= 0; ahead += 1) {
    const token = parser.peek(ahead);
    if (token.kind === 'end') return 0;
    depth += nesting(token.text);
    if (depth === 0 && token.text === text) count += 1;
  }
  return count;
}
