import { operations } from '#numerics';
import { subtract } from '../algebra/add.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import type { Value } from '../value.ts';
import { isSymbol } from './symbol.ts';

/** `3!=6=:\alpha` where a value is expected: the first expression, which the others must equal. */
export const chain: Operator<{ readonly signs: readonly string[] }> = {
  name: 'chain',
  compile(self, compile) {
    const [first, ...others] = self.parts.map((part) => ({ part, evaluate: pointwise(part, compile) }));
    if (first === undefined) throw new Error('a chain begins somewhere');
    const links = others.filter((_, i) => self.data.signs[i] === '=' || self.data.signs[i] === '=:');
    return (environment) => {
      const before = operations.count;
      const value = first.evaluate(environment);
      const { scale } = gauge;
      for (const { part, evaluate } of links) {
        if (isNamed(part, environment)) assertEqual(value, scale, before, part, evaluate, environment);
      }
      gauge.scale = scale;
      return value;
    };
  },
  read: ({ parts, data: { signs } }, read) =>
    parts.map((part, i) => `${i === 0 ? '' : (signs[i - 1] ?? '')} ${bare(read(part))}`).join(''),
};

/** Whether a side says something: a name behind `=:` that nothing binds is only given there. */
function isNamed(part: Node, environment: Environment): boolean {
  return !isSymbol(part) || environment.get(part.data.key) !== undefined;
}

/** Refuses a chain whose sides differ by more than their rounding. */
function assertEqual(
  value: Value,
  scale: number,
  before: number,
  part: Node,
  evaluate: Evaluate,
  environment: Environment,
): void {
  const other = evaluate(environment);
  const difference = magnitude(subtract(value, other, part.range));
  if (difference <= (operations.count - before) * 2 ** -53 * (scale + gauge.scale)) return;
  throw new FormulaError('wrong-type/chain', part.range);
}

/** Parses an expression, or several between equality signs. */
export function parseChain(parser: Parser): Node {
  const sides = [parser.expression()];
  const signs: string[] = [];
  while (['=', '=:'].includes(parser.peek().text)) {
    signs.push(parser.next().text);
    sides.push(parser.expression());
  }
  parser.finish();
  const [first] = sides;
  const last = sides.at(-1);
  if (first === undefined || last === undefined) throw new Error('a chain begins somewhere');
  return sides.length === 1 ? first : node(chain, sides, { signs }, span(first.range, last.range));
}
