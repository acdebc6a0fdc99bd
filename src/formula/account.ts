import { operations } from '#numerics';
import { gauge, methods, spend, state, type Method } from './gauge.ts';
import type { Range } from './range.ts';

/**
 * The account of a sum or quadrature whose terms are computed one after another.
 *
 * Rounding errors of independent terms do not pile up on one another: the account keeps the largest
 * operation count of a term, plus one addition each. Stated errors count by the size of their term,
 * so that a poor relative error far out in a tail does not spoil the whole.
 */
export class TermAccount {
  readonly #before = operations.count;
  readonly #outer = { ...gauge.stated };
  readonly #sums: Record<Method, number> = { quadrature: 0, solver: 0, difference: 0 };
  #largest = 0;
  #terms = 0;
  #size = 0;

  constructor() {
    for (const method of methods) gauge.stated[method] = 0;
  }

  /** Closes the account of one term of the given size. */
  entry(size: number, at: Range): void {
    const used = operations.count - this.#before;
    if (used > this.#largest) this.#largest = used;
    operations.count = this.#before;
    this.#terms += 1;
    this.#size += size;
    for (const method of methods) {
      if (gauge.stated[method] > 0) {
        this.#sums[method] += size === 0 ? 0 : gauge.stated[method] * size;
        gauge.stated[method] = 0;
      }
    }
    spend(1, at);
  }

  /** Hands operations and stated errors back to the enclosing account; the sum's size is the gauge's scale. */
  close(): void {
    operations.count = this.#before + this.#largest + this.#terms;
    gauge.scale = this.#size;
    for (const method of methods) {
      gauge.stated[method] = this.#outer[method];
      if (this.#size > 0) state(method, this.#sums[method] / this.#size);
    }
  }
}

/**
 * The account of a product whose factors are computed one after another: their operations add up, and so do the
 * relative errors that they state.
 */
export class FactorAccount {
  readonly #outer = { ...gauge.stated };
  readonly #sums: Record<Method, number> = { quadrature: 0, solver: 0, difference: 0 };
  #size = 1;

  constructor() {
    for (const method of methods) gauge.stated[method] = 0;
  }

  /** Closes the account of one factor of the given size. */
  entry(size: number, at: Range): void {
    this.#size *= size;
    for (const method of methods) {
      this.#sums[method] += gauge.stated[method];
      gauge.stated[method] = 0;
    }
    spend(1, at);
  }

  /** Hands the stated errors back to the enclosing account; the product of the sizes is the gauge's scale. */
  close(): void {
    gauge.scale = this.#size;
    for (const method of methods) {
      gauge.stated[method] = this.#outer[method];
      state(method, this.#sums[method]);
    }
  }
}
