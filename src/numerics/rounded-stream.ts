import { Stream } from './random.ts';

/** Into how many parts a unit is cut by the grids that numbers are rounded to, the coarsest first. */
export const grids = [1, 2, 5, 10, 20, 100, 1000] as const;

/**
 * The number of [lower, upper] on the grid of 1/parts that is nearest to a value; where the interval holds none, of the
 * coarsest finer grid that has one there; the value itself where none has.
 */
export function roundWithin(value: number, lower: number, upper: number, parts: number): number {
  for (const finer of grids) {
    if (finer < parts) continue;
    const near = Math.round(value * finer);
    // The nearest one may lie just outside, with its neighbour inside.
    for (const whole of [near, near - 1, near + 1]) {
      if (whole / finer >= lower && whole / finer <= upper) return whole / finer;
    }
  }
  return value;
}

/** A stream whose numbers lie on a coarse grid: what is drawn from it is another draw, with rounder numbers. */
export class RoundedStream extends Stream {
  readonly #exact: Stream;
  readonly #parts: number;

  /** @param parts one of {@link grids} */
  constructor(exact: Stream, parts: number) {
    super('');
    this.#exact = exact;
    this.#parts = parts;
  }

  override fork(...path: readonly (string | number)[]): Stream {
    return new RoundedStream(this.#exact.fork(...path), this.#parts);
  }

  override uniform(a = 0, b = 1): number {
    // The end b is no number of [a, b).
    const last = b - (b - a) * 2 ** -40;
    return roundWithin(this.#exact.uniform(a, b), a, last, this.#parts);
  }

  override normal(): number {
    return roundWithin(this.#exact.normal(), -Infinity, Infinity, this.#parts);
  }

  override integer(a: number, b: number): number {
    return this.#exact.integer(a, b);
  }
}
