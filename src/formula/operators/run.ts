import { asInteger } from '../algebra/integer.ts';
import { FormulaError } from '../error.ts';
import { spend } from '../gauge.ts';
import { limits } from '../limits.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Range } from '../range.ts';
import { span } from '../range.ts';
import { shapeOf } from '../shape.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import { type Value } from '../value.ts';
import type { Several } from './list.ts';
import { progression } from './progression.ts';

/** `x_1,\dots,x_n` in a list: the first and the last member, and what counts up between them. */
export const run: Operator<{ readonly separator: string }> = {
  name: 'run',
  compile: (self) => () => {
    throw new FormulaError('not-supported/list', self.range);
  },
  read: ({ parts, data: { separator } }, read) =>
    [...parts.slice(0, -1), null, ...parts.slice(-1)]
      .map((part) => (part === null ? '\\dots' : bare(read(part, 'function'))))
      .join(separator),
};

/** Parses the rest of a run from its dots on; members before them that count up to its first one belong to it. */
export function parseRun(
  parser: Parser,
  items: Node[],
  item: (parser: Parser) => Node,
  separator = ',',
): void {
  const dots = parser.expect('\\cdots').range;
  parser.expect(separator);
  const last = item(parser);
  let first = items.pop();
  if (first === undefined || progression(first, last) === undefined) throw withoutCount(dots);
  const written = [first];
  for (let before = items.at(-1); before !== undefined && precedes(before, first); before = items.at(-1)) {
    first = items.pop() ?? first;
    written.unshift(first);
  }
  items.push(node(run, [...written, last], { separator }, span(first.range, last.range)));
}

/** The run between two members; refused where nothing counts up between them. */
export function runBetween(first: Node, last: Node): Node {
  const range = span(first.range, last.range);
  if (progression(first, last) === undefined) throw withoutCount(range);
  return node(run, [first, last], { separator: ',' }, range);
}

function withoutCount(range: Range): FormulaError {
  return new FormulaError('not-supported/dots', range);
}

/** Whether two members differ by numbers that are one apart. */
function precedes(before: Node, after: Node): boolean {
  const steps = progression(before, after)?.holes ?? [];
  return (
    steps.length > 0 &&
    steps.every(({ from, to }) => numberOf(to) !== undefined && numberOf(from) === (numberOf(to) ?? 0) - 1)
  );
}

function numberOf({ data }: Node): number | undefined {
  const value = (data as { readonly value?: unknown } | null)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** How many evaluations it takes to write out one member. */
const costOfMember = 20;

/** Compiles a run: what its members make, one after another. */
export function compileRun<Item>(
  self: Node,
  compile: (part: Node) => Evaluate,
  compileItem: (part: Node) => Several<Item>,
): Several<Item> {
  const written = self.parts.slice(0, -1);
  const [first] = written;
  const last = self.parts.at(-1);
  if (first === undefined || last === undefined) throw new Error('a run has two ends');
  const found = progression(first, last);
  // The run of `f(x_1,\dots,x_k)` at k = 1.
  if (found === undefined) return compileItem(first);
  const ends = found.holes.map(({ from, to }) => ({ from: compile(from), to: compile(to), range: to.range }));
  const members = new Map<string, Several<Item>>();
  return (environment) => {
    const starts = ends.map(({ from, range }) => count(from(environment), range));
    const lengths = ends.map(({ to, range }, i) => 1 + count(to(environment), range) - (starts[i] ?? 0));
    const [length = 0, ...others] = lengths;
    if (others.some((other) => other !== length)) throw uneven(self.range);
    // A hopeless count is refused before the first member; making one is dear.
    if (length * costOfMember > limits.evaluations) spend(length * costOfMember, self.range);
    const all: Item[] = [];
    for (let k = 0; k < length; k += 1) {
      spend(1, self.range);
      const values = starts.map((start) => start + k);
      const key = k < written.length ? `written ${k}` : values.join();
      let member = members.get(key);
      if (member === undefined) {
        // What is written counts as it stands, whether or not it looks like the others.
        member = compileItem(written[k] ?? found.member(values));
        members.set(key, member);
      }
      all.push(...member(environment));
    }
    return all;
  };
}

function count(value: Value, range: Range): number {
  const integer = asInteger(value);
  if (integer !== undefined) return Number(integer);
  throw new FormulaError('wrong-type/dots', range, {
    bound: typeof value === 'number' ? value : shapeOf(value),
  });
}

function uneven(range: Range): FormulaError {
  return new FormulaError('wrong-size/dots', range);
}
