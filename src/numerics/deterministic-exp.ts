/** ln 2 in two parts, the first short enough that its multiples up to 2048 are exact (fdlibm, e_exp.c). */
const high = 6.9314718036912381649e-1;
const low = 1.90821492927058770002e-10;

const inverseFactorials: readonly number[] = [
  1,
  1,
  1 / 2,
  1 / 6,
  1 / 24,
  1 / 120,
  1 / 720,
  1 / 5040,
  1 / 40320,
  1 / 362880,
  1 / 3628800,
  1 / 39916800,
  1 / 479001600,
  1 / 6227020800,
];

/** 2^−k for k = 0 … 1074. */
const halvings = new Float64Array(1075);
for (let k = 0, power = 1; k < halvings.length; k += 1, power /= 2) halvings[k] = power;

/**
 * The exponential function for x ≤ 0 by `+ − × ÷` alone, to 1e-15 relative where the result is a normal number: unlike
 * `Math.exp` it is the same in every engine.
 */
export function deterministicExp(x: number): number {
  if (x < -745) return 0;
  const k = Math.floor(0.5 - x * Math.LOG2E);
  const r = x + k * high + k * low;
  let sum = inverseFactorials[13]!;
  for (let n = 12; n >= 0; n -= 1) sum = sum * r + inverseFactorials[n]!;
  return sum * halvings[k]!;
}
