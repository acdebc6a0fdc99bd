import { real, type Stream } from '#numerics';
import type { MeasuredPair } from '#verification';
import { softmax } from '#worlds';

/** How many scores are drawn at each point. */
const n = 30_000;

/** How many standard errors an estimate may be off; beyond 8, a normal error comes once in 10¹⁵ draws. */
const bandwidth = 8;

/**
 * The variance of √n (H − log n + s²/2) for scores of width s: that of the influence e^{z−s²/2}(1 + s² − z) of one
 * score, whose mean is 1 and whose mean square is e^{s²}(s² + (1 − s²)²).
 */
function variance(s: number): number {
  return Math.exp(s * s) * (s * s + (1 - s * s) ** 2) - 1;
}

/**
 * The distance of the entropy of drawn scores from an approximation, against the sampling error.
 *
 * @param widths of the scores, one of which is drawn
 * @param band the width whose sampling error is allowed, where it is not that of the scores
 */
export function gaussianEntropy(
  approximation: (logN: number, s: number) => number,
  widths: readonly number[] = [0.5, 0.75, 1],
  band?: number,
) {
  return (random: Stream): MeasuredPair => {
    const s = random.choice(widths);
    const shares = softmax(random.normals(n).map((x) => s * x)).map(real);
    const H = -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
    return {
      left: Math.abs(H - approximation(Math.log(n), s)),
      right: bandwidth * Math.sqrt(variance(band ?? s) / n),
      scale: Math.log(n),
      operations: 4 * n,
      at: { n: String(n), s: String(s), H: H.toPrecision(8) },
    };
  };
}
