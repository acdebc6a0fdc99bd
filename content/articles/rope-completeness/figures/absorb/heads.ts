import { at, multiply, real, skewNormalForm, stream, transpose, type Matrix, type Stream } from '#numerics';
import type { Sharing } from './start.ts';

/** A head: its skew generator `B = P Λ Pᵀ`, and the basis into which its key is turned. */
export interface Head {
  readonly B: number[][];
  /** Orthogonal, d × d. */
  readonly P: number[][];
  /** The frequencies of Λ, one for each plane. */
  readonly theta: readonly number[];
  /** The P whose transpose goes into the weights: the head's own, or the one of the head with which it shares a key. */
  readonly absorbed: number[][];
  /** The frequencies of block-diagonal RoPE after absorption: those of Λ, some with the other sign. */
  readonly turned: readonly number[];
}

/**
 * Two heads with random generators.
 *
 * In one basis, the second is drawn as `P Λ₂ Pᵀ` with the P of the first. With a basis of its own but a shared key, its
 * weights too take the P of the first: offset 0 leaves no other choice (see eq:rc-shared).
 *
 * @param d even
 */
export function drawHeads(seed: number, d: number, sharing: Sharing): readonly [Head, Head] {
  const random = stream(seed, 'absorb', d);
  const one = inOwnBasis(drawSkew(random.fork('generator', 1), d));
  if (sharing === 'one-basis') {
    const theta = random.fork('frequencies').uniforms(d / 2, 0.1, 1.5);
    const B = product(one.P, generator(theta), transpose(one.P));
    return [one, { B, P: one.P, theta, absorbed: one.P, turned: theta }];
  }
  const two = inOwnBasis(drawSkew(random.fork('generator', 2), d));
  return [one, sharing === 'own-basis' ? inBasisOf(one, two) : two];
}

/** `Λ = J_θ₀ ⊕ J_θ₁ ⊕ …`. */
export function generator(theta: readonly number[]): number[][] {
  const rows = Array.from({ length: 2 * theta.length }, () => new Array<number>(2 * theta.length).fill(0));
  theta.forEach((frequency, s) => {
    at(rows, 2 * s)[2 * s + 1] = -frequency;
    at(rows, 2 * s + 1)[2 * s] = frequency;
  });
  return rows;
}

function inOwnBasis(B: number[][]): Head {
  const { P, theta } = skewNormalForm(B);
  return { B, P, theta, absorbed: P, turned: theta };
}

/** A head whose weights take the basis of another; frequencies are determined up to their sign, which follows B. */
function inBasisOf({ P }: Head, head: Head): Head {
  const inside = product(transpose(P), head.B, P);
  const turned = head.theta.map((frequency, s) =>
    at(at(inside, 2 * s + 1), 2 * s) < 0 ? -frequency : frequency,
  );
  return { ...head, absorbed: P, turned };
}

/** `(G − Gᵀ)/√(2d)` with normal entries in G. */
function drawSkew(random: Stream, d: number): number[][] {
  const G = Array.from({ length: d }, () => random.normals(d));
  return G.map((row, i) => row.map((entry, j) => (entry - at(at(G, j), i)) / Math.sqrt(2 * d)));
}

export function product(...matrices: readonly Matrix[]): number[][] {
  return matrices.reduce(multiply).map((row) => row.map(real));
}
