import { add, intervalRule, mul, real, sub, tensorRule, type Scalar, type TensorRule } from '#numerics';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';

/** Nodes of an integral between limits. */
const intervalNodes = 24;

/** A rule in a parameter, the place that belongs to a node, and what the weights are still to be multiplied by. */
export interface LimitRule {
  readonly rule: TensorRule;
  readonly place: (u: number) => Scalar;
  readonly length: Scalar;
}

/**
 * The quadrature rule of an integral between two numbers; limits that carry derivatives keep them.
 *
 * @throws FormulaError `no-domain` for infinite limits
 */
export function limitRule(a: Scalar, b: Scalar, range: Range): LimitRule {
  if (!Number.isFinite(real(a)) || !Number.isFinite(real(b))) {
    throw new FormulaError(
      'no-domain',
      'an integral between infinite limits has no domain',
      range,
      'leave the limits out and let the world declare the domain',
    );
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return { rule: tensorRule([intervalRule(a, b, intervalNodes)]), place: (u) => u, length: 1 };
  }
  const length = sub(b, a);
  return {
    rule: tensorRule([intervalRule(0, 1, intervalNodes)]),
    place: (u) => add(a, mul(u, length)),
    length,
  };
}
