import { family, ofEvents, table, type Event, type EventFunction, type Family, type Outcome } from '#formula';
import { add, div, type Stream } from '#numerics';

/** A random variable with the values 0, …, `values` − 1: `x_3` is the variable `x` with the index 3. */
export interface Variable {
  readonly name: string;
  readonly index: number;
  readonly values: number;
}

/** Values of some of the variables, by their place. */
export type Assignment = ReadonlyMap<number, number>;

/**
 * The joint law of finitely many random variables, kept as the probability of every outcome.
 *
 * Marginals and conditionals come from it by summation alone, never by Bayes' rule.
 */
export class Joint {
  readonly variables: readonly Variable[];
  readonly #weights: readonly number[];
  readonly #outcomes = (): Iterable<Outcome> => this.#all();

  /** @param weights of all outcomes, the last variable running fastest; they sum to one */
  constructor(variables: readonly Variable[], weights: readonly number[]) {
    const count = variables.reduce((product, { values }) => product * values, 1);
    if (weights.length !== count) throw new RangeError(`${count} outcomes have ${weights.length} weights`);
    this.variables = variables;
    this.#weights = weights;
  }

  /** A law without any structure: every outcome has a random weight. */
  static generic(random: Stream, variables: readonly Variable[]): Joint {
    const count = variables.reduce((product, { values }) => product * values, 1);
    return new Joint(variables, normalised(Array.from({ length: count }, () => random.uniform(0.1, 1))));
  }

  /** A law from the probability of every outcome. */
  static of(variables: readonly Variable[], probability: (values: readonly number[]) => number): Joint {
    const weights: number[] = [];
    const from = (values: readonly number[]): void => {
      const next = variables[values.length];
      if (next === undefined) weights.push(probability(values));
      for (let value = 0; value < (next?.values ?? 0); value += 1) from([...values, value]);
    };
    from([]);
    return new Joint(variables, normalised(weights));
  }

  /**
   * `p(x_t\mid x_1,x_2)`: the probability of the variables' values; a table where one variable is free.
   *
   * @param standing the place of the variable that a value without a name belongs to, as in `p(b)`
   */
  probability(standing?: number): EventFunction {
    return ofEvents(
      (groups, given) => {
        const conditions = this.assign(given, standing);
        const events = this.assign(groups.flat(), standing);
        const [free, another] = [...events.free];
        if (another !== undefined || conditions.free.size > 0)
          throw new RangeError('more than one variable is free');
        const below = this.mass(conditions.values);
        const at = (assignment: Assignment): number => {
          const all = joined(assignment, conditions.values);
          return all === undefined ? 0 : (div(this.mass(all), below) as number);
        };
        if (free === undefined) return at(events.values);
        const count = this.variables[free]?.values ?? 0;
        return table(
          Array.from({ length: count }, (_, value) => at(new Map([...events.values, [free, value]]))),
        );
      },
      { outcomes: this.#outcomes },
    );
  }

  /** The values of one outcome as a family: `x_j` is the value of the variable `x` with the index j. */
  family(name: string, values: readonly number[]): Family {
    return family(
      (index: number) => values[this.variables.findIndex((of) => of.name === name && of.index === index)],
    );
  }

  /** An outcome drawn uniformly, so that rare ones are looked at as often as likely ones. */
  draw(random: Stream): number[] {
    return this.variables.map(({ values }) => random.integer(0, values - 1));
  }

  #placeOf({ name, indexes }: Event, standing: number | undefined): number {
    const index = Number(indexes[0]);
    const place = this.variables.findIndex((of) => of.name === name && of.index === index);
    if (place !== -1) return place;
    if (standing !== undefined && !this.variables.some((of) => of.name === name)) return standing;
    throw new RangeError(`${name}_${index} is none of the random variables`);
  }

  /** The places of the variables that events are about. */
  placesOf(events: readonly Event[]): Set<number> {
    return new Set(events.map((event) => this.#placeOf(event, undefined)));
  }

  /** The values that events give to variables, and the variables they leave free. */
  assign(events: readonly Event[], standing?: number): { values: Assignment; free: Set<number> } {
    const values = new Map<number, number>();
    const free = new Set<number>();
    for (const event of events) {
      const place = this.#placeOf(event, standing);
      if (event.value === undefined) free.add(place);
      else values.set(place, Number(event.value));
    }
    return { values, free };
  }

  /** The probability that some variables have these values: a sum over all outcomes. */
  mass(assignment: Assignment): number {
    let sum = 0;
    this.#weights.forEach((weight, outcome) => {
      if ([...assignment].every(([place, value]) => this.#valueAt(outcome, place) === value))
        sum = add(sum, weight) as number;
    });
    return sum;
  }

  #valueAt(outcome: number, place: number): number {
    const behind = this.variables.slice(place + 1).reduce((product, { values }) => product * values, 1);
    return Math.floor(outcome / behind) % (this.variables[place]?.values ?? 1);
  }

  /** All values of some of the variables. */
  *assignments(places: readonly number[]): Generator<Assignment> {
    const [place, ...others] = places;
    if (place === undefined) {
      yield new Map();
      return;
    }
    for (const rest of this.assignments(others)) {
      for (let value = 0; value < (this.variables[place]?.values ?? 0); value += 1)
        yield new Map([[place, value], ...rest]);
    }
  }

  *#all(): Generator<Outcome> {
    const names = [...new Set(this.variables.map(({ name }) => name))];
    for (let outcome = 0; outcome < this.#weights.length; outcome += 1) {
      const values = this.variables.map((_, place) => this.#valueAt(outcome, place));
      const bindings = Object.fromEntries(names.map((name) => [name, this.family(name, values)]));
      yield { probability: this.#weights[outcome] ?? 0, bindings };
    }
  }
}

/** Both assignments together; undefined where they contradict each other. */
export function joined(a: Assignment, b: Assignment): Assignment | undefined {
  for (const [place, value] of a) if (b.has(place) && b.get(place) !== value) return undefined;
  return new Map([...a, ...b]);
}

function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
