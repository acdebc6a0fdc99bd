import type { EffectiveDistance } from '#worlds';

/** No text is as long as this. */
const farthest = 2 ** 40;

/** A quotient of rescaled frequencies carries a few roundings. */
const rounding = 1 + 2 ** -44;

/**
 * The last distance r up to which a rising effective distance stays among the trained ones, 0 … N − 1; it is
 * infinite where nothing ever leaves them. The longest text that stays within them is one longer.
 */
export function reach(rho: EffectiveDistance, N: number): number {
  const isTrained = (r: number): boolean => rho(r) <= (N - 1) * rounding;
  if (isTrained(farthest)) return Infinity;
  let [inside, outside] = [0, farthest];
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (isTrained(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
