/** A real number, possibly carrying derivatives. */
export type Scalar = number | Dual;

/**
 * A first-order number `re + du·ε` with `ε² = 0`; the tag says which derivative ε belongs to.
 *
 * Both parts may again be duals of smaller tags, which is how higher and mixed derivatives nest; arithmetic keeps
 * the largest tag outermost. Source: Siskind and Pearlmutter, “Nesting forward-mode AD in a functional framework”,
 * 2008.
 */
export class Dual {
  readonly tag: number;
  readonly re: Scalar;
  readonly du: Scalar;

  constructor(tag: number, re: Scalar, du: Scalar) {
    this.tag = tag;
    this.re = re;
    this.du = du;
  }
}

let lastTag = 0;

/** A tag larger than every tag given before, so that a derivative taken inside another one is the outer part. */
export function freshTag(): number {
  lastTag += 1;
  return lastTag;
}

/** The variable `x + du·ε` of the derivative `tag`; the tag must be fresh with respect to `x` and `du`. */
export function lift(x: Scalar, tag: number, du: Scalar = 1): Dual {
  return new Dual(tag, x, du);
}

/** The plain number under all derivatives. */
export function real(a: Scalar): number {
  let x = a;
  while (typeof x !== 'number') x = x.re;
  return x;
}

/** The coefficient of the ε of `tag`; 0 where `a` does not depend on it. */
export function part(a: Scalar, tag: number): Scalar {
  if (typeof a === 'number' || a.tag < tag) return 0;
  if (a.tag === tag) return a.du;
  return new Dual(a.tag, part(a.re, tag), part(a.du, tag));
}

/** What remains of `a` when the ε of `tag` is set to 0. */
export function primal(a: Scalar, tag: number): Scalar {
  if (typeof a === 'number' || a.tag < tag) return a;
  if (a.tag === tag) return a.re;
  return new Dual(a.tag, primal(a.re, tag), primal(a.du, tag));
}
