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
import { shapeOf } from '../shape.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import { Box, isScalar, type Value } from '../value.ts';

export interface IntegralData {
  /** The name of the integration variable; null where no differential is written. */
  readonly variable: string | null;
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
    if (over === 'limits' && variable !== null && lower !== undefined && upper !== undefined) {
      return betweenLimits(self, variable, evaluate, pointwise(lower, compile), pointwise(upper, compile));
    }
    if (over === 'set' && lower !== undefined) {
      const set = compile(lower);
      return (environment) => {
        const name = variable ?? implied(environment, self);
        const box = boxed(set(environment), lower.range);
        const atPoint = (point: readonly number[]) => evaluate(environment.bind(name, point));
        return accumulate(boxRule(box, self.range), atPoint, self.range);
      };
    }
    return (environment) => overSpace(self, variable ?? implied(environment, self), evaluate, environment);
  },
  read(self, read) {
    const [integrand, lower, upper] = self.parts;
    const below = lower === undefined ? '' : `_{${bare(read(lower, 'function'))}}`;
    const above = upper === undefined ? '' : `^{${bare(read(upper))}}`;
    return `\\int${below}${above}${parenthesised(integrand === undefined ? '' : read(integrand))}${self.data.variable === null ? '' : `d${self.data.variable}`}`;
  },
};

/** An integral by the counting measure of a finite set. */
function overPoints(set: Exclude<Domain, WholeSpace | Box>, at: (value: Value) => Value, self: Node): Value {
  const collector = new Collector('\\sum', self.range);
  for (const value of elementsOf(set, self.range)) collector.take(at(value));
  return collector.close();
}

/** What an integral without a differential runs over. */
function implied(environment: Environment, self: Node): string {
  const { measure, space } = environment.root;
  const [only, another] = space;
  const name = measure ?? (another === undefined ? only : undefined);
  if (name !== undefined) return name;
  throw new FormulaError('no-variable/measure', self.range);
}

/**
 * An integral over the domain that the world declares for the variable.
 *
 * @param declared the name under which the domain is declared, such as `z` for `z_1`
 */
export function overSpace(
  self: Node,
  variable: string,
  evaluate: Evaluate,
  environment: Environment,
  declared = variable,
): Value {
  const space = environment.root.domains.get(declared);
  if (space === undefined) {
    throw new FormulaError('no-domain/integral', self.range, { name: variable });
  }
  const isBox = space instanceof Box;
  if (!isBox && !('centre' in space))
    return overPoints(space, (value) => evaluate(environment.bind(variable, value)), self);
  const isNumber = isBox ? space.lower.length === 1 && !variable.startsWith('\\boldsymbol') : space.isNumber;
  const rule = isBox ? boxRule(space, self.range) : spaceRule(space, self.range);
  return accumulate(
    rule,
    (point) => evaluate(environment.bind(variable, isNumber ? (point[0] ?? 0) : point)),
    self.range,
  );
}

/** An integral between numbers, along which every path moves. */
function betweenLimits(
  self: Node<IntegralData>,
  variable: string,
  evaluate: Evaluate,
  from: Evaluate,
  to: Evaluate,
): Evaluate {
  const [, lower = self, upper = self] = self.parts;
  return (environment) => {
    const a = from(environment);
    const b = to(environment);
    if (!isScalar(a)) throw notALimit(a, lower);
    if (!isScalar(b)) throw notALimit(b, upper);
    const domain = environment.root.domains.get(variable);
    const space = domain !== undefined && 'centre' in domain ? domain : undefined;
    const { rule, place, length } = limitRule(a, b, space, self.range);
    return accumulate(rule, ([u = 0]) => evaluate(environment.move(variable, place(u))), self.range, length);
  };
}

function notALimit(value: Value, part: Node): FormulaError {
  return new FormulaError('wrong-type/integral-limit', part.range, { value: shapeOf(value) });
}

/** A set to integrate over. */
export function boxed(value: Value, range: Range): Box {
  if (value instanceof Box) return value;
  throw new FormulaError('wrong-type/integral-set', range, { value: shapeOf(value) });
}
