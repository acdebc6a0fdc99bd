import { at, transpose } from '#numerics';
import { rotaryMatrix } from '#worlds';
import { product, type Head } from './heads.ts';

/**
 * What the best of all query maps A leaves of `A e^{uΛ} C = e^{uB}`, over all offsets, relative to the right side; here
 * `C = Pᵀ` is the map of the keys, and `e^{uΛ}` turns planes as block-diagonal RoPE does.
 *
 * The matrices `F = e^{uΛ} C` are orthogonal, so the least squares are solved by the mean of `e^{uB} Fᵀ`.
 */
export function bestQueryMapLeaves(
  { absorbed, turned }: Head,
  propagator: (u: number) => number[][],
  length: number,
): number {
  const d = absorbed.length;
  const offsets = Array.from({ length: 2 * length - 1 }, (_, n) => n - length + 1);
  const fixed = offsets.map((u) => product(rotaryMatrix(turned, u), transpose(absorbed)));
  const terms = offsets.map((u, n) => product(propagator(u), transpose(at(fixed, n))));
  const best = at(terms, 0).map((row, i) =>
    row.map((_, j) => terms.reduce((sum, term) => sum + at(at(term, i), j), 0) / terms.length),
  );
  const rest = offsets.flatMap((u, n) => {
    const wanted = propagator(u);
    return product(best, at(fixed, n)).flatMap((row, i) =>
      row.map((entry, j) => entry - at(at(wanted, i), j)),
    );
  });
  return Math.hypot(...rest) / Math.sqrt(d * offsets.length);
}
