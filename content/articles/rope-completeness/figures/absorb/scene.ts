import { at, transpose } from '#numerics';
import { bestQueryMapLeaves } from './best-query-map.ts';
import { drawHeads, generator, product, type Head } from './heads.ts';
import { absorb, logitsAfter, logitsBefore, propagators, roundoff, type Logits } from './logits.ts';
import { length, type Choices } from './start.ts';
import { drawWeights } from './weights.ts';

type Matrix = readonly (readonly number[])[];

/** What the figure shows of one head. */
export interface HeadScene {
  readonly head: Head;
  /** The block-diagonal generator. */
  readonly Lambda: Matrix;
  readonly Wq: Matrix;
  readonly absorbedWq: Matrix;
  readonly Wk: Matrix;
  readonly absorbedWk: Matrix;
  readonly before: Logits;
  readonly after: Logits;
  readonly difference: Logits;
  readonly roundoff: number;
}

export interface Scene {
  readonly heads: readonly [HeadScene, HeadScene];
  /** Frobenius norm of `B₁B₂ − B₂B₁`. */
  readonly commutator: number;
  /** What the best query map leaves in the second head; see {@link bestQueryMapLeaves}. */
  readonly unmended: number;
  /** The largest entry of `B − P Λ Pᵀ`, of both heads. */
  readonly normalForm: number;
}

/** The heads of a seed, whose exponentials are kept while weights change. */
export class Experiment {
  readonly #heads: readonly [Head, Head];
  readonly #propagators: readonly ((u: number) => number[][])[];
  readonly #unmended: number;

  constructor({ seed, d, sharing }: Choices) {
    this.#heads = drawHeads(seed, d, sharing);
    this.#propagators = this.#heads.map((head) => propagators(head, length));
    this.#unmended = bestQueryMapLeaves(this.#heads[1], at(this.#propagators, 1), length);
  }

  scene(choices: Choices): Scene {
    const { tokens, queries, keys } = drawWeights(choices);
    const scenes = this.#heads.map((head, h): HeadScene => {
      const [Wq, Wk] = [at(queries, h), at(keys, h)];
      const [absorbedWq, absorbedWk] = [absorb(head.absorbed, Wq), absorb(head.absorbed, Wk)];
      const before = logitsBefore(Wq, Wk, tokens, at(this.#propagators, h));
      const after = logitsAfter(absorbedWq, absorbedWk, tokens, head.turned);
      return {
        ...{ head, Wq, Wk, absorbedWq, absorbedWk, before, after },
        Lambda: generator(head.theta),
        difference: difference(after, before),
        roundoff: roundoff(head, Wq, Wk, tokens),
      };
    });
    const [one, two] = this.#heads;
    return {
      heads: [at(scenes, 0), at(scenes, 1)],
      commutator: Math.hypot(...difference(product(one.B, two.B), product(two.B, one.B)).flat()),
      unmended: this.#unmended,
      normalForm: Math.max(
        ...scenes.map(({ head, Lambda }) =>
          largest(difference(head.B, product(head.P, Lambda, transpose(head.P)))),
        ),
      ),
    };
  }
}

/** The largest size of an entry. */
export const largest = (matrix: Matrix): number => Math.max(...matrix.flat().map(Math.abs));

const difference = (a: Matrix, b: Matrix): number[][] =>
  a.map((row, i) => row.map((entry, j) => entry - at(at(b, i), j)));
