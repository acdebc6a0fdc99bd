import { add, at, cos, dot, mul, norm, real, sin, type Scalar, type Stream } from '#numerics';

/** A smooth random vector field on ℝᵈ, bounded with all its derivatives. */
export interface RandomField {
  /** The amplitudes `a_k`, each a column of d entries. */
  readonly amplitudes: readonly (readonly number[])[];
  /** The wave vectors `w_k`, each a column of d entries. */
  readonly waves: readonly (readonly number[])[];
  /** `f(t, x) = Σ_k a_k sin(w_k·x + b_k + c_k t)`. */
  readonly velocity: (t: Scalar, x: readonly Scalar[]) => Scalar[];
  /** The Jacobian `Σ_k a_k w_kᵀ cos(w_k·x + b_k + c_k t)` in closed form, as rows. */
  readonly jacobian: (t: Scalar, x: readonly Scalar[]) => Scalar[][];
  /** `Σ_k ‖a_k‖‖w_k‖`, which bounds the growth `‖f(t, x) − f(t, y)‖ / ‖x − y‖` everywhere. */
  readonly lipschitz: number;
}

/**
 * Draws a field: entries of `a_k` are 0.8 N(0, 1), of `w_k` 1.2 N(0, 1)/√d, `b_k` uniform in [0, 2π), `c_k` N(0, 1).
 *
 * @param d the dimension
 * @param terms how many waves are superposed
 */
export function randomField(random: Stream, d: number, terms = 4): RandomField {
  const waveOf = <T>(draw: () => T): T[] => Array.from({ length: terms }, draw);
  const amplitudes = waveOf(() => random.normals(d).map((entry) => 0.8 * entry));
  const waves = waveOf(() => random.normals(d).map((entry) => (1.2 * entry) / Math.sqrt(d)));
  const rows = Array.from({ length: d }, (_, i) => amplitudes.map((amplitude) => at(amplitude, i)));
  const columns = Array.from({ length: d }, (_, j) => waves.map((wave) => at(wave, j)));
  const phases = random.uniforms(terms, 0, 2 * Math.PI);
  const speeds = random.normals(terms);
  const angle = (k: number, t: Scalar, x: readonly Scalar[]): Scalar =>
    add(add(dot(at(waves, k), x), at(phases, k)), mul(at(speeds, k), t));
  return {
    amplitudes,
    waves,
    velocity: (t, x) => {
      const heights = amplitudes.map((_, k) => sin(angle(k, t, x)));
      return rows.map((row) => dot(row, heights));
    },
    jacobian: (t, x) => {
      const slopes = amplitudes.map((_, k) => cos(angle(k, t, x)));
      return rows.map((row) =>
        columns.map((column) => {
          const products = row.map((entry, k) => entry * at(column, k));
          return dot(products, slopes);
        }),
      );
    },
    lipschitz: amplitudes.reduce(
      (sum, amplitude, k) => sum + real(norm(amplitude)) * real(norm(at(waves, k))),
      0,
    ),
  };
}
