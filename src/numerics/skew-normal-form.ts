import { real } from './dual.ts';
import { complement } from './householder.ts';
import { symmetricEigen } from './jacobi.ts';
import { identity, multiply, transpose, type Matrix } from './matrix.ts';
import { at, dot, minus, norm, scale } from './vector.ts';

/** `B = P Λ Pᵀ` with an orthogonal P and `Λ = J_θ₀ ⊕ J_θ₁ ⊕ …`, and a 0 at the end where d is odd. */
export interface SkewNormalForm {
  /** The ⌊d/2⌋ frequencies, none negative, in descending order. */
  readonly theta: number[];
  /** P, d × d: its columns are v₀, u₀, v₁, u₁, …, with `B vᵢ = θᵢ uᵢ` and `B uᵢ = −θᵢ vᵢ`. */
  readonly P: number[][];
}

/**
 * The real normal form of a skew-symmetric d × d matrix: eigenvectors v of `BᵀB` by cyclic Jacobi, and `u = Bv/θ`.
 *
 * `B u = −θ v` holds to roundoff of `‖B‖²/θ` only. So a round takes the planes whose θ is at least half the largest,
 * and what is left is treated in its own coordinates, where its own size is what roundoff refers to. That, and
 * orthogonalising inside a round, keeps repeated, close, tiny and zero frequencies as exact as all others.
 *
 * @throws RangeError when an entry is not finite
 */
export function skewNormalForm(b: Matrix): SkewNormalForm {
  const d = b.length;
  const B = b.map((row) => row.map(real));
  const smallest = d * 2 ** -53 * Math.hypot(...B.flat());
  const theta: number[] = [];
  const basis: number[][] = [];
  let left = identity(d);
  while (basis.length < d - 1) {
    const inside = product(transpose(left), B, left);
    const planes = dominant(inside, smallest);
    if (planes.length === 0) break;
    for (const { angle, v, u } of planes) {
      theta.push(angle);
      basis.push(
        ...[v, u].map((column) =>
          orthogonal(
            left.map((row) => real(dot(row, column))),
            basis,
          ),
        ),
      );
    }
    left = complement(transpose(basis));
  }
  // What is left is the kernel.
  basis.push(...(transpose(left).slice(0, d - basis.length) as number[][]));
  while (theta.length < Math.floor(d / 2)) theta.push(0);
  const order = theta.map((_, i) => i).sort((i, j) => at(theta, j) - at(theta, i));
  const columns = [
    ...order.flatMap((i) => [at(basis, 2 * i), at(basis, 2 * i + 1)]),
    ...basis.slice(2 * theta.length),
  ];
  return { theta: order.map((i) => at(theta, i)), P: transpose(columns) as number[][] };
}

interface Plane {
  readonly angle: number;
  readonly v: number[];
  readonly u: number[];
}

/** The planes of a skew matrix whose frequencies reach half of its largest; none where that is below `smallest`. */
function dominant(b: Matrix, smallest: number): Plane[] {
  const { values, V } = symmetricEigen(multiply(transpose(b), b));
  const largest = Math.sqrt(Math.max(0, at(values, 0)));
  if (!(largest > smallest)) return [];
  const candidates = (transpose(V) as number[][]).filter((_, i) => at(values, i) >= (largest / 2) ** 2);
  const planes: Plane[] = [];
  const chosen: number[][] = [];
  for (;;) {
    // An eigenvector that lies in the planes already taken tells nothing new.
    const rest = candidates.map((candidate) => without(candidate, chosen));
    const sizes = rest.map((vector) => real(norm(vector)));
    const best = sizes.indexOf(Math.max(...sizes));
    if (!(at(sizes, best) > 0.5)) return planes;
    const v = orthogonal(at(rest, best), chosen);
    const image = b.map((row) => real(dot(row, v)));
    const u = orthogonal(image, [...chosen, v]);
    planes.push({ angle: real(dot(u, image)), v, u });
    chosen.push(v, u);
  }
}

/** What is left of a vector when its parts along orthonormal ones are taken away; twice, against roundoff. */
function without(vector: readonly number[], others: readonly number[][]): number[] {
  let rest = [...vector];
  for (const other of [...others, ...others]) rest = minus(rest, scale(dot(rest, other), other)).map(real);
  return rest;
}

function orthogonal(vector: readonly number[], others: readonly number[][]): number[] {
  const rest = without(vector, others);
  const length = real(norm(rest));
  return rest.map((entry) => entry / length);
}

function product(a: Matrix, b: Matrix, c: Matrix): Matrix {
  return multiply(multiply(a, b), c);
}
