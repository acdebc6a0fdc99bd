/** The weights of `f(x + kh) − f(x − kh)`, k = 1 … 4, in the eighth-order central difference (Fornberg, 1988). */
const weights = [4 / 5, -1 / 5, 4 / 105, -1 / 280];

const unit = 2 ** -53;

/**
 * `f′(x)` of a closure that only takes plain numbers, by eighth-order central differences.
 *
 * @param h the larger of the two steps; the default suits functions that change on the scale of 1
 * @returns the difference at h/2, and as its error twice the distance to the difference at h plus the roundoff of both
 */
export function difference(
  f: (x: number) => number,
  x: number,
  h = Math.max(0.04, 1e-4 * Math.abs(x)),
): { value: number; error: number } {
  let largest = 0;
  const central = (step: number): number => {
    // The step that is really taken is the difference of two representable numbers.
    const taken = x + step - x;
    let sum = 0;
    weights.forEach((weight, k) => {
      const above = f(x + (k + 1) * taken);
      const below = f(x - (k + 1) * taken);
      largest = Math.max(largest, Math.abs(above), Math.abs(below));
      sum += weight * (above - below);
    });
    return sum / taken;
  };
  const coarse = central(h);
  const value = central(h / 2);
  return { value, error: 2 * Math.abs(value - coarse) + (4 * unit * largest) / (h / 2) };
}
