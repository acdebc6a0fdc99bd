import type { Scalar } from '#numerics';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { failure } from '../located.ts';
import { gauge } from '../gauge.ts';
import type { Evaluate, Node } from '../tree.ts';
import { FunctionValue, Law, isScalar, isVector, type Value } from '../value.ts';
import { applyFunction } from './apply-function.ts';
import { magnitude } from './magnitude.ts';

/**
 * Compiles an operand of arithmetic: a function or density that stands there without its argument
 * is taken at the world's point, as one writes `\nabla p_t` for `\nabla_x p_t(x)`.
 */
export function pointwise(part: Node, compile: (part: Node) => Evaluate): Evaluate {
  const evaluate = compile(part);
  if (part.operator.isPlain === true) return evaluate;
  return (environment) => {
    const value = evaluate(environment);
    if (typeof value === 'number') return value;
    return value instanceof FunctionValue || value instanceof Law ? atPoint(value, environment, part) : value;
  };
}

/** A value as an operand of arithmetic: a function where it stands without its argument is taken at the point. */
export function atOwnPoint(value: Value | undefined, environment: Environment, part: Node): Value {
  if (value instanceof FunctionValue || value instanceof Law) return atPoint(value, environment, part);
  return value ?? 0;
}

function atPoint(value: FunctionValue | Law, environment: Environment, part: Node): Value {
  const points = pointsFor(value, environment, part);
  gauge.scale = 0;
  const result =
    value instanceof Law ? densityAt(value, points[0], part) : applyFunction(value, points, part.range);
  gauge.scale = Math.max(gauge.scale, magnitude(result));
  return result;
}

/** What a function is taken at where it stands alone: its own variables, or else the world's point. */
function pointsFor(value: FunctionValue | Law, environment: Environment, part: Node): Value[] {
  const own = value instanceof FunctionValue ? value.variables : [];
  const names = own.length > 0 ? own : environment.root.space;
  const points = names.map((name) => (typeof name === 'number' ? name : environment.get(name)));
  const bound = points.filter((point) => point !== undefined);
  if (bound.length > 0 && bound.length === points.length) return bound;
  const missing = names[points.indexOf(undefined)];
  if (own.length > 0 && typeof missing === 'string')
    throw new FormulaError('wrong-type/without-own-argument', part.range, { name: missing });
  throw new FormulaError('wrong-type/without-argument', part.range);
}

/** The density of a law at a point. */
export function densityAt(law: Law, point: Value | undefined, part: Node): Scalar {
  if (
    point === undefined ||
    !isVector(point) ||
    point.length !== law.centre.length ||
    !point.every(isScalar)
  ) {
    throw new FormulaError('wrong-size/density', part.range, { expected: law.centre.length });
  }
  try {
    return law.density(point);
  } catch (error) {
    throw failure(error, part.range);
  }
}
