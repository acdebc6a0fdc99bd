import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { deterministicLog } from './deterministic-log.ts';
import { hash } from './hash.ts';

/**
 * A reproducible stream of random numbers: the same seed and path give the same numbers in every engine, bit for bit.
 */
export class Stream {
  readonly #key: string;
  readonly #generator: ReturnType<typeof xoroshiro128plusFromState>;
  #spare: number | undefined;

  constructor(key: string) {
    this.#key = key;
    this.#generator = xoroshiro128plusFromState(hash(key));
  }

  /** An independent stream named by the path below this one; it does not depend on what was drawn here. */
  fork(...path: readonly (string | number)[]): Stream {
    return new Stream(`${this.#key}${JSON.stringify(path)}`);
  }

  /** A number of the interval [a, b), with 53 random bits. */
  uniform(a = 0, b = 1): number {
    return a + (b - a) * uniformFloat64(this.#generator);
  }

  /** n independent numbers of [a, b). */
  uniforms(n: number, a = 0, b = 1): number[] {
    return Array.from({ length: n }, () => this.uniform(a, b));
  }

  /** A standard normal number by Marsaglia's polar method. */
  normal(): number {
    const spare = this.#spare;
    if (spare !== undefined) {
      this.#spare = undefined;
      return spare;
    }
    for (;;) {
      const u = this.uniform(-1, 1);
      const v = this.uniform(-1, 1);
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const factor = Math.sqrt((-2 * deterministicLog(s)) / s);
        this.#spare = v * factor;
        return u * factor;
      }
    }
  }

  /** n independent standard normal numbers. */
  normals(n: number): number[] {
    return Array.from({ length: n }, () => this.normal());
  }

  /** An integer from a to b, both included, each equally likely. */
  integer(a: number, b: number): number {
    return uniformInt(this.#generator, a, b);
  }

  /** One of the values, each equally likely; throws for none. */
  choice<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError('a choice needs at least one value; got none');
    return values[this.integer(0, values.length - 1)] as T;
  }
}

/** The stream of a seed and a path of names or indices. */
export function stream(seed: number, ...path: readonly (string | number)[]): Stream {
  return new Stream(String(seed)).fork(...path);
}
