import { at, dot, multiply, real, skewNormalForm, transpose, type Matrix } from '#numerics';
import { blockDiagonal, blockGenerator, conjugated } from './blocks.ts';
import { rotaryMatrix } from './rotary.ts';

/**
 * The normal form `O = P (R_φ₀ ⊕ R_φ₁ ⊕ …) Pᵀ` of an orthogonal d × d matrix of determinant 1, with a 1 at the end where
 * d is odd; through the normal form of its skew part.
 *
 * The angles lie between 0 and π. Two of them whose sines are close to one another cost as many digits as their sines
 * share, and −1 may not be an eigenvalue.
 */
export function rotationNormalForm(O: Matrix): { readonly angles: number[]; readonly P: number[][] } {
  const skew = O.map((row, i) => row.map((x, j) => (real(x) - real(at(at(O, j), i))) / 2));
  const { theta, P } = skewNormalForm(skew);
  const [columns, images] = [transpose(P), transpose(multiply(O, P))];
  return {
    P,
    angles: theta.map((sine, i) => Math.atan2(sine, real(dot(at(columns, 2 * i), at(images, 2 * i))))),
  };
}

/** The skew-symmetric B with `exp B = O` and frequencies below π, under the same conditions. */
export function rotationLogarithm(O: Matrix): number[][] {
  const { angles, P } = rotationNormalForm(O);
  return conjugated(P, blockGenerator(angles, O.length));
}

/** O rebuilt from its normal form. */
export function rotationRebuilt(O: Matrix): number[][] {
  const { angles, P } = rotationNormalForm(O);
  return conjugated(P, blockDiagonal([rotaryMatrix(angles, 1), ...(O.length % 2 === 1 ? [1] : [])]));
}
