import { add } from './arithmetic.ts';
import { freshTag, lift, part, type Scalar } from './dual.ts';
import { transpose } from './matrix.ts';

/** `f′(x)` by dual numbers; exact up to roundoff, and itself differentiable. */
export function derivative(f: (x: Scalar) => Scalar, x: Scalar): Scalar {
  const tag = freshTag();
  return part(f(lift(x, tag)), tag);
}

/** The columns `∂f/∂xᵢ` of a map from ℝᵈ, one forward pass each. */
function columns<Y>(
  f: (x: Scalar[]) => Y,
  x: readonly Scalar[],
  take: (y: Y, tag: number) => Scalar[],
): Scalar[][] {
  return x.map((_, i) => {
    const tag = freshTag();
    return take(f(x.map((entry, j) => (j === i ? lift(entry, tag) : entry))), tag);
  });
}

/** The gradient of `f: ℝᵈ → ℝ` at `x`. */
export function gradient(f: (x: Scalar[]) => Scalar, x: readonly Scalar[]): Scalar[] {
  return columns(f, x, (y, tag) => [part(y, tag)]).flat();
}

/** The Jacobian of `f: ℝᵈ → ℝⁿ` at `x`, as n rows of d entries. */
export function jacobian(f: (x: Scalar[]) => readonly Scalar[], x: readonly Scalar[]): Scalar[][] {
  return transpose(columns(f, x, (y, tag) => y.map((entry) => part(entry, tag))));
}

/** The divergence `Σ ∂fᵢ/∂xᵢ` of a vector field at `x`. */
export function divergence(f: (x: Scalar[]) => readonly Scalar[], x: readonly Scalar[]): Scalar {
  return x
    .map((entry, i) => {
      const tag = freshTag();
      const y = f(x.map((other, j) => (j === i ? lift(entry, tag) : other)));
      return part(y[i] ?? NaN, tag);
    })
    .reduce<Scalar>(add, 0);
}

/** The Laplacian `Σ ∂²f/∂xᵢ²` of `f: ℝᵈ → ℝ` at `x`. */
export function laplacian(f: (x: Scalar[]) => Scalar, x: readonly Scalar[]): Scalar {
  const along = (i: number) => (y: Scalar) => f(x.map((entry, j) => (j === i ? y : entry)));
  return x.map((entry, i) => derivative((y) => derivative(along(i), y), entry)).reduce<Scalar>(add, 0);
}
