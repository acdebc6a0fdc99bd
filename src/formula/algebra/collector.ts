import { FactorAccount, TermAccount } from '../account.ts';
import { gauge } from '../gauge.ts';
import type { Range } from '../range.ts';
import type { Value } from '../value.ts';
import { add } from './add.ts';
import { multiply } from './multiply.ts';

/** A sum or product whose terms come one after another; without terms, 0 and 1. */
export class Collector {
  readonly #sign: '\\sum' | '\\prod';
  readonly #range: Range;
  readonly #account: TermAccount | FactorAccount;
  #total: Value | undefined;

  constructor(sign: '\\sum' | '\\prod', range: Range) {
    this.#sign = sign;
    this.#range = range;
    this.#account = sign === '\\sum' ? new TermAccount() : new FactorAccount();
  }

  /** Takes the term computed last, whose size is on the gauge. */
  take(term: Value): void {
    const size = gauge.scale;
    if (this.#total === undefined) this.#total = term;
    else if (this.#sign === '\\sum') this.#total = add(this.#total, term, this.#range);
    else this.#total = multiply(this.#total, term, this.#range);
    this.#account.entry(size, this.#range);
  }

  /** The whole, with its size on the gauge. */
  close(): Value {
    this.#account.close();
    return this.#total ?? (this.#sign === '\\sum' ? 0 : 1);
  }
}
