import type { Environment } from '../environment.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import type { Node, Operator } from '../tree.ts';
import { isSymbol } from './symbol.ts';

/** `a\big|_{x=b}`: an expression with other values for some of its names. */
export const evaluatedAt: Operator<null> = {
  name: 'evaluation at',
  compile(self, compile) {
    const [operand, ...rest] = self.parts;
    if (operand === undefined) throw new Error('an evaluation has an operand');
    const evaluate = pointwise(operand, compile);
    const places = pairs(rest).map(([name, value]) => ({ name, value: compile(value) }));
    return (environment) =>
      evaluate(
        places.reduce<Environment>(
          (bound, { name, value }) => bound.bind(name, value(environment)),
          environment,
        ),
      );
  },
  read(self, read) {
    const [operand, ...rest] = self.parts;
    const places = pairs(rest).map(([name, value]) => `${name}=${bare(read(value, 'function'))}`);
    return `\\left.${operand === undefined ? '' : read(operand)}\\right|_{${places.join(',')}}`;
  },
};

/** Names and what they are replaced by, which stand one after the other in the parts. */
function pairs(parts: readonly Node[]): [string, Node][] {
  return parts.flatMap((part, i): [string, Node][] => {
    const value = parts[i + 1];
    return i % 2 === 0 && isSymbol(part) && value !== undefined ? [[part.data.key, value]] : [];
  });
}

/** `u|_{A}`: a function where only a part of its domain counts; recorded, since it has no value of its own. */
export const restriction: Operator<{ readonly to: string }> = {
  name: 'restriction',
  compile: (self) => () => {
    throw new FormulaError('not-supported/restriction', self.range);
  },
  read: (self, read) => `\\left.${self.parts.map((part) => read(part)).join('')}\\right|_{${self.data.to}}`,
};

/** Parses what stands behind `|`, names with their values or a set, and says what it makes of what stands in front. */
export function parseBar(parser: Parser): (left: Node) => Node {
  parser.expect('_');
  const tokens = parser.groupTokens();
  const end = parser.rangeSince(tokens[0] ?? parser.peek());
  if (!tokens.some(({ text }) => text === '=')) {
    const to = tokens.map(({ text }) => text).join('');
    return (left) => node(restriction, [left], { to }, span(left.range, end));
  }
  const inner = parser.over(tokens);
  const parts: Node[] = [];
  do {
    const name = inner.operand();
    if (!isSymbol(name)) {
      throw new FormulaError('wrong-type/replaced', name.range);
    }
    inner.expect('=');
    parts.push(name, inner.expression());
  } while (inner.take(','));
  inner.finish();
  return (left) => node(evaluatedAt, [left, ...parts], null, span(left.range, end));
}
