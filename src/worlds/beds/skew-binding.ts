import { derived } from '#formula';
import { randomOrthogonal, type Stream } from '#numerics';
import { blockGenerator, conjugated } from '../blocks.ts';

/**
 * A skew-symmetric matrix `P Λ Pᵀ` with frequencies of size one. It is multiplied out where it is used, so that its
 * rounding is part of the account.
 */
export function skewBinding(random: Stream, d: number) {
  const P = randomOrthogonal(random, d);
  const Lambda = blockGenerator(random.uniforms(Math.floor(d / 2), 0.3, 1.5), d);
  return derived(['d'], () => conjugated(P, Lambda));
}
