import { freshTag, lift, type Scalar } from '#numerics';
import { differentiating } from '../gauge.ts';
import type { Range } from '../range.ts';
import type { Value } from '../value.ts';
import { infinitesimal } from './infinitesimal.ts';

/** The derivative of a value by one number, through dual numbers. */
export function derivativeAlong(f: (x: Scalar) => Value, at: Scalar, range: Range): Value {
  const tag = freshTag();
  return infinitesimal(
    differentiating(range, () => f(lift(at, tag))),
    tag,
    range,
  );
}
