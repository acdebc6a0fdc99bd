import { gamma } from '#numerics';
import { FunctionValue, isScalar, type Value } from '../value.ts';

/** Γ, as a function that may be called or passed on. */
export const gammaFunction = new FunctionValue((value: Value) => {
  if (isScalar(value)) return gamma(value);
  throw new TypeError('the gamma function takes a number');
});
