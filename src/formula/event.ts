import type { Value } from './value.ts';

/**
 * What happens to one random variable: which one it is, and its value.
 *
 * `x_j` is the variable `x` at the value of j, with the value that the scope binds; `x_t=b` has the value of b.
 * A variable is free where nothing binds it or `\cdot` stands for its value.
 */
export interface Event {
  /** The name without subscripts; empty for a value without a name, such as the 0 of `p(0)`. */
  readonly name: string;
  readonly indexes: readonly Value[];
  readonly value: Value | undefined;
}

/** One possible outcome of all random variables: its probability, and what the names stand for then. */
export interface Outcome {
  readonly probability: number;
  readonly bindings: Readonly<Record<string, Value>>;
}

/**
 * A function of random variables rather than of numbers, such as `p(x_t\mid x_1,\dots,x_{t-1})` or `H(x_j)`:
 * it looks at which variables its arguments are.
 */
export class EventFunction {
  /** `groups` are the arguments as semicolons part them, `given` what stands behind `\mid`. */
  readonly apply: (groups: readonly (readonly Event[])[], given: readonly Event[]) => Value;
  /** What may happen, for means over everything that is random. */
  readonly outcomes: (() => Iterable<Outcome>) | undefined;
  /** What the bare name stands for. */
  readonly alone: (() => Value) | undefined;
  constructor(
    apply: (groups: readonly (readonly Event[])[], given: readonly Event[]) => Value,
    outcomes?: () => Iterable<Outcome>,
    alone?: () => Value,
  ) {
    this.apply = apply;
    this.outcomes = outcomes;
    this.alone = alone;
  }
}
