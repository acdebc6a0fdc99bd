import { accumulate } from '../algebra/accumulate.ts';
import { Collector } from '../algebra/collector.ts';
import { elementsOf } from '../algebra/elements.ts';
import { limitRule } from '../algebra/limit-rule.ts';
import { pointwise } from '../algebra/point.ts';
import { boxRule, spaceRule } from '../algebra/space-rule.ts';
import type { Domain, WholeSpace } from '../binding.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Range } from '../range.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import { Box, isScalar, typeName, type Value } from '../value.ts';

export interface IntegralData {
  /** The name of the integration variable. */
  readonly variable: string;
  /** What the parts behind the integrand are. */
  readonly over: 'space' | 'set' | 'limits';
}

/** `\int a\,dx`: over the whole space, over a set `\int_A`, or between limits `\int_0^T`. */
export const integral: Operator<IntegralData> = {
  name: 'integral',
  compile(self, compile) {
    const [integrand, lower, upper] = self.parts;
    if (integrand === undefined) throw new Error('an integral has an integrand');
    const evaluate = pointwise(integrand, compile);
    const { variable, over } = self.data;
    const atPoint = (environment: Environment) => (point: readonly number[]) =>
      evaluate(environment.bind(variable, point));
    if (over === 'limits' && lower !== undefined && upper !== undefined) {
      return betweenLimits(self, evaluate, pointwise(lower, compile), pointwise(upper, compile));
    }
    if (over === 'set' && lower !== undefined) {
      const set = compile(lower);
      return (environment) => {
        const box = boxed(set(environment), lower.range);
        return accumulate(boxRule(box, self.range), atPoint(environment), self.range);
      };
    }
    return (environment) => {
      const space = environment.root.domains.get(variable);
      if (space === undefined) {
        throw new FormulaError(
          'no-domain',
          `the integral over \`${variable}\` has no domain`,
          self.range,
          'add limits, or let the world declare the domain',
        );
      }
      if (!('centre' in space))
        return overPoints(space, (value) => evaluate(environment.bind(variable, value)), self);
      return accumulate(spaceRule(space, self.range), atPoint(environment), self.range);
    };
  },
  read(self, read) {
    const [integrand, lower, upper] = self.parts;
    const below = lower === undefined ? '' : `_{${bare(read(lower, 'function'))}}`;
    const above = upper === undefined ? '' : `^{${bare(read(upper))}}`;
    return `\\int${below}${above}${parenthesised(integrand === undefined ? '' : read(integrand))}d${self.data.variable}`;
  },
};

/** An integral by the counting measure of a finite set. */
function overPoints(set: Exclude<Domain, WholeSpace>, at: (value: Value) => Value, self: Node): Value {
  const collector = new Collector('\\sum', self.range);
  for (const value of elementsOf(set, self.range)) collector.take(at(value));
  return collector.close();
}

/** An integral between numbers, along which every path moves. */
function betweenLimits(self: Node<IntegralData>, evaluate: Evaluate, from: Evaluate, to: Evaluate): Evaluate {
  const { variable } = self.data;
  const [, lower = self, upper = self] = self.parts;
  return (environment) => {
    const a = from(environment);
    const b = to(environment);
    if (!isScalar(a)) throw notALimit(a, lower);
    if (!isScalar(b)) throw notALimit(b, upper);
    const { rule, place, length } = limitRule(a, b, self.range);
    return accumulate(rule, ([u = 0]) => evaluate(environment.move(variable, place(u))), self.range, length);
  };
}

function notALimit(value: Value, part: Node): FormulaError {
  return new FormulaError(
    'wrong-type',
    `a limit of integration is a number, not ${typeName(value)}`,
    part.range,
    'write a real number here',
  );
}

/** A set to integrate over. */
export function boxed(value: Value, range: Range): Box {
  if (value instanceof Box) return value;
  throw new FormulaError(
    'wrong-type',
    `an integral runs over a box, not ${typeName(value)}`,
    range,
    'let the world bind the set to a box',
  );
}
