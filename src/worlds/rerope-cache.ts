import { at, dot, real } from '#numerics';
import { farQueryPosition } from './attention-logits.ts';
import { checkWindow, type LeakyWindow } from './effective-distance.ts';
import { turn } from './rotary.ts';

/**
 * A cache of turned keys for decoding with (Leaky) ReRoPE, one token after another.
 *
 * Keys nearer than the window are kept turned by their position j, the others by j/k; with each step one key
 * changes from the one region to the other. `rotations` counts the vectors that have been turned.
 */
export class RegionCache {
  readonly #theta: readonly number[];
  readonly #window: LeakyWindow;
  readonly #keys: (readonly number[])[] = [];
  #rotations = 0;

  /** @throws RangeError on a window that is no positive integer or a divisor that is not positive */
  constructor(theta: readonly number[], window: LeakyWindow) {
    checkWindow(window);
    this.#theta = theta;
    this.#window = window;
  }

  /** How many vectors have been turned so far, queries included. */
  get rotations(): number {
    return this.#rotations;
  }

  /** The keys as they are stored now. */
  get keys(): readonly (readonly number[])[] {
    return [...this.#keys];
  }

  /** Takes the query and the key of the next position i, and returns the logits with the keys 0 … i. */
  step(query: readonly number[], key: readonly number[]): number[] {
    const { w, k } = this.#window;
    const i = this.#keys.length;
    this.#keys.push(this.#turn(key, i));
    const j = i - w;
    if (j >= 0) this.#keys[j] = this.#turn(at(this.#keys, j), j / k - j);
    const near = this.#turn(query, i);
    const far = this.#turn(query, farQueryPosition(i, this.#window));
    return this.#keys.map((stored, n) => real(dot(i - n < w ? near : far, stored)));
  }

  #turn(vector: readonly number[], x: number): number[] {
    this.#rotations += 1;
    return turn(vector, this.#theta, x);
  }
}
