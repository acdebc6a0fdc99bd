import { apply, at, dot, expm, norm, real, transpose } from '#numerics';
import { turn } from '#worlds';
import { product, type Head } from './heads.ts';

/** Square, a row for each query and a column for each key. */
export type Logits = readonly (readonly number[])[];

/** `exp(u B)` for the offsets u from −(length − 1) to length − 1, by Padé's quotient. */
export function propagators({ B }: Head, length: number): (u: number) => number[][] {
  const all = Array.from({ length: 2 * length - 1 }, (_, n) =>
    expm(B.map((row) => row.map((entry) => (n - length + 1) * entry))),
  );
  return (u) => at(all, u + length - 1);
}

/** `(W_q x_m)ᵀ exp((n − m) B) W_k x_n`, with the generator as it was drawn. */
export function logitsBefore(
  Wq: readonly (readonly number[])[],
  Wk: readonly (readonly number[])[],
  tokens: readonly number[][],
  propagator: (u: number) => number[][],
): Logits {
  const keys = tokens.map((token) => apply(Wk, token));
  return tokens.map((token, m) => {
    const query = apply(Wq, token);
    return keys.map((key, n) => real(dot(query, apply(propagator(n - m), key))));
  });
}

/** The weights with the basis absorbed: `PᵀW`. */
export const absorb = (P: number[][], W: number[][]): number[][] => product(transpose(P), W);

/** The logits of block-diagonal RoPE: queries and keys turned pair by pair, each by its own position. */
export function logitsAfter(
  absorbedWq: readonly (readonly number[])[],
  absorbedWk: readonly (readonly number[])[],
  tokens: readonly number[][],
  theta: readonly number[],
): Logits {
  const turned = (W: readonly (readonly number[])[]): number[][] =>
    tokens.map((token, position) => turn(apply(W, token).map(real), theta, position));
  const keys = turned(absorbedWk);
  return turned(absorbedWq).map((query) => keys.map((key) => real(dot(query, key))));
}

/**
 * How far roundoff may part two logit matrices: `8 ε d (1 + ‖nB‖₂) ‖q‖ ‖k‖` with ε = 2⁻⁵², at the worst pair.
 */
export function roundoff(
  { theta, B }: Head,
  Wq: readonly (readonly number[])[],
  Wk: readonly (readonly number[])[],
  tokens: readonly number[][],
): number {
  const size = (W: readonly (readonly number[])[]): number =>
    Math.max(...tokens.map((token) => real(norm(apply(W, token)))));
  const angle = (tokens.length - 1) * Math.max(...theta.map(Math.abs));
  return 8 * 2 ** -52 * B.length * (1 + angle) * size(Wq) * size(Wk);
}
