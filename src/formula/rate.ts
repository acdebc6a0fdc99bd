import type { Scalar } from '#numerics';
import { gaugedFunction } from './algebra/apply-function.ts';
import { derivativeAlong } from './algebra/derivative-along.ts';
import type { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import { gauge } from './gauge.ts';
import { memberOf } from './member.ts';
import { shapeOf } from './shape.ts';
import type { SymbolData } from './operators/symbol.ts';
import type { Evaluate, Node } from './tree.ts';
import { Family, FunctionValue, isScalar, type Value } from './value.ts';

/** `\dot{\sigma}_t`: the derivative of a family by its subscript. */
export function rate(
  self: Node<SymbolData>,
  subscripts: readonly Evaluate[],
  environment: Environment,
): Value {
  const { base, dots } = self.data;
  const family = environment.get(base);
  const at = subscripts[0]?.(environment);
  if (!(family instanceof Family) || at === undefined || !isScalar(at) || subscripts.length !== 1) {
    throw new FormulaError('wrong-type/dot', self.range);
  }
  gauge.scale = 0;
  const member = memberOf(family, [at], self);
  if (member instanceof FunctionValue) {
    // The rate of a family of functions is a function: how its value at a fixed point changes.
    return new FunctionValue(
      (...points) =>
        repeated(
          (time) => {
            const f = memberOf(family, [time], self);
            return f instanceof FunctionValue ? gaugedFunction(f, points, self.range) : f;
          },
          dots,
          self,
        )(at),
      undefined,
      undefined,
      member.variables,
    );
  }
  return repeated((time) => memberOf(family, [time], self), dots, self)(at);
}

/** The derivative of that order. */
function repeated(f: (time: Scalar) => Value, order: number, self: Node): (time: Scalar) => Value {
  let result = f;
  for (let i = 0; i < order; i += 1) {
    const lower = result;
    result = (time) => derivativeAlong(lower, time, self.range);
  }
  return result;
}

/** `\varphi'`: the derivative of a function of one number; `\sigma_s'`: of a family by its subscript. */
export function primed(
  self: Node<SymbolData>,
  subscripts: readonly Evaluate[],
  environment: Environment,
): Value {
  const { primes } = self.data;
  const base = self.data.base.slice(0, -primes);
  const whole = environment.get(base);
  if (whole instanceof Family && subscripts.length === 1)
    return rate({ ...self, data: { ...self.data, base, dots: primes } }, subscripts, environment);
  if (!(whole instanceof FunctionValue) || subscripts.length > 0) {
    throw new FormulaError('wrong-type/prime', self.range, { name: self.data.key });
  }
  let derivative = whole;
  for (let order = 0; order < primes; order += 1) derivative = slopeOf(derivative, self);
  return derivative;
}

function slopeOf(f: FunctionValue, self: Node<SymbolData>): FunctionValue {
  return new FunctionValue(
    (x) => {
      if (isScalar(x))
        return derivativeAlong((moved) => gaugedFunction(f, [moved], self.range), x, self.range);
      throw new FormulaError('wrong-type/prime-variable', self.range, { value: shapeOf(x) });
    },
    undefined,
    undefined,
    f.variables,
  );
}
