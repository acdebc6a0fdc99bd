import {
  add,
  heavyHalfLineRule,
  heavyTailRule,
  intervalRule,
  mul,
  real,
  sub,
  tensorRule,
  type Scalar,
  type TensorRule,
} from '#numerics';
import type { WholeSpace } from '../binding.ts';
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
 * The quadrature rule of an integral between two numbers, one or both of which may be infinite; limits that carry
 * derivatives keep them.
 *
 * @param space where the variable lives, if the world says so: it gives the scale of an infinite interval
 * @throws FormulaError `no-domain` for limits that are not numbers, or infinite ones in the wrong order
 */
export function limitRule(a: Scalar, b: Scalar, space: WholeSpace | undefined, range: Range): LimitRule {
  const [from, to] = [real(a), real(b)];
  if (Number.isNaN(from) || Number.isNaN(to) || from === Infinity || to === -Infinity) {
    throw new FormulaError('no-domain/limits', range, { from: String(from), to: String(to) });
  }
  const width = space?.width[0] ?? 1;
  if (from === -Infinity && to === Infinity)
    return { rule: tensorRule([heavyTailRule(space?.centre[0] ?? 0, width)]), place: (u) => u, length: 1 };
  if (to === Infinity)
    return { rule: tensorRule([heavyHalfLineRule(0, width)]), place: (u) => add(a, u), length: 1 };
  if (from === -Infinity)
    return { rule: tensorRule([heavyHalfLineRule(0, width)]), place: (u) => sub(b, u), length: 1 };
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
