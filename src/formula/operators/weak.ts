import { accumulate } from '../algebra/accumulate.ts';
import { applyFunction } from '../algebra/apply-function.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { multiply } from '../algebra/multiply.ts';
import { pointwise } from '../algebra/point.ts';
import { boxRule, spaceRule } from '../algebra/space-rule.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { isNode, node } from '../node.ts';
import type { Range } from '../range.ts';
import type { Link, Operator } from '../tree.ts';
import { Box, FunctionValue, type Value } from '../value.ts';
import { unwrap } from './bracket.ts';
import { call } from './call.ts';
import { sum } from './sum.ts';
import { isSymbol } from './symbol.ts';

interface WeakData {
  readonly variable: string;
}

/** A side against the world's test function h: `\int h(x)\,a\,dx`. */
const tested: Operator<WeakData> = {
  name: 'weak value',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a weak value has an operand');
    const evaluate = pointwise(operand, compile);
    const { variable } = self.data;
    return (environment) => {
      const space = environment.root.domains.get(variable);
      if (space === undefined || !(space instanceof Box || 'centre' in space)) {
        throw new FormulaError('no-domain/weak', self.range, { name: variable });
      }
      const isNumber = space instanceof Box ? space.lower.length === 1 : space.isNumber;
      const rule = space instanceof Box ? boxRule(space, self.range) : spaceRule(space, self.range);
      return accumulate(
        rule,
        (node) => {
          const point = isNumber ? (node[0] ?? 0) : node;
          const value = evaluate(environment.bind(variable, point));
          const { scale } = gauge;
          const height = test(environment, point, self.range);
          gauge.scale = scale * magnitude(height);
          return multiply(height, value, self.range);
        },
        self.range,
      );
    };
  },
  read: (self, read) =>
    `\\int h(${self.data.variable})${self.parts.map((part) => read(part)).join('')}d${self.data.variable}`,
};

/** The test function where a delta is concentrated. */
const concentrated: Operator<null> = {
  name: 'delta',
  compile(self, compile) {
    const [centre] = self.parts;
    if (centre === undefined) throw new Error('a delta has a centre');
    const evaluate = compile(centre);
    return (environment) => {
      const value = test(environment, evaluate(environment), self.range);
      gauge.scale = magnitude(value);
      return value;
    };
  },
  read: (self, read) => `h(${self.parts.map((part) => read(part)).join('')})`,
};

function test(environment: Environment, point: Value, range: Range): Value {
  const { test: name } = environment.root;
  const h = name === undefined ? undefined : environment.get(name);
  if (h instanceof FunctionValue) return applyFunction(h, [point], range);
  throw new FormulaError('no-variable/test-function', range);
}

/**
 * A link `a = \delta(x - c)` read weakly: `\int h(x)\,a\,dx = h(c)` for the world's test function h.
 */
export function weakly(link: Link): Link {
  const delta = unwrap(link.right);
  const [head, argument] = delta.parts;
  if (link.sign !== '=' || !isNode(delta, call) || delta.parts.length !== 2) return link;
  if (head === undefined || argument === undefined || !isSymbol(head) || head.data.key !== '\\delta')
    return link;
  const difference = unwrap(argument);
  const [variable, centre, more] = difference.parts;
  const isDifference =
    isNode(difference, sum) && difference.data.signs.join() === '1,-1' && more === undefined;
  if (!isDifference || variable === undefined || centre === undefined || !isSymbol(variable)) return link;
  return {
    ...link,
    left: node(tested, [link.left], { variable: variable.data.key }, link.left.range),
    right: node(concentrated, [centre], null, link.right.range),
  };
}
