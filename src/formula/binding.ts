import type { Scalar } from '#numerics';
import { canonicalName } from './canonical.ts';
import { EventFunction, type Event, type Outcome } from './event.ts';
import {
  AtomicLaw,
  Average,
  Box,
  Family,
  FiniteSet,
  FunctionValue,
  IndexRange,
  Law,
  OneParameterGroup,
  Table,
  type Matrix,
  type Numeric,
  type Tails,
  type Value,
} from './value.ts';

/** A value that is computed anew whenever a name it depends on is bound to something else. */
export class Derived {
  readonly names: readonly string[];
  readonly compute: (...values: Value[]) => Value;
  constructor(names: readonly string[], compute: (...values: Value[]) => Value) {
    this.names = names;
    this.compute = compute;
  }
}

export type Binding = Value | Derived;

/** Where an integral without limits extends; `nodes` is the number of quadrature nodes per axis. */
export interface WholeSpace {
  readonly centre: readonly number[];
  readonly width: readonly number[];
  readonly nodes: number;
  /** How integrands fall off there: like a Gaussian, or like a power, as a Cauchy density does. */
  readonly tails: Tails;
  /** Whether the variable is a number rather than a column of one. */
  readonly isNumber: boolean;
}

/** Where a variable without limits runs: through a space, a box, or a finite set. */
export type Domain = WholeSpace | Box | IndexRange | FiniteSet;

/**
 * A function of points.
 *
 * @param options.jacobian an independent closed form of its Jacobian matrix (rows are outputs)
 * @param options.image the image of a box, for integrals over transported sets
 * @param options.variables the names, or numbers, that it is taken at where it stands without arguments: with
 *   `['x', 'y']`, `z` is `z(x, y)` and `z_{xy}` its mixed derivative
 */
export function map<Arguments extends never[]>(
  apply: (...values: Arguments) => Value,
  options: {
    jacobian?: (...values: Arguments) => Value;
    image?: (set: Box) => Box;
    variables?: readonly (string | number)[];
  } = {},
): FunctionValue {
  return new FunctionValue(
    apply as unknown as (...values: Value[]) => Value,
    options.jacobian as unknown as ((...values: Value[]) => Value) | undefined,
    options.image,
    options.variables?.map((name) => (typeof name === 'string' ? canonicalName(name) : name)),
  );
}

/** A name with evaluated subscripts whose members are numbers, vectors or matrices; undefined where there is none. */
export function family(at: (...subscripts: never[]) => Value | undefined): Family {
  return new Family(at as unknown as (...subscripts: Value[]) => Value, false);
}

/** A name with evaluated subscripts whose members are functions or laws. */
export function functions(
  at: (...subscripts: never[]) => FunctionValue | Law | AtomicLaw | EventFunction,
): Family {
  return new Family(at as unknown as (...subscripts: Value[]) => Value, true);
}

/** A value computed from other names of the scope, again whenever one of them is rebound. */
export function derived(names: readonly string[], compute: (...values: never[]) => Value): Derived {
  return new Derived(names, compute as unknown as (...values: Value[]) => Value);
}

/** A law with a density; `centre` and `width` (d numbers each) tell a quadrature where it lives. */
export function law(options: {
  density: (x: readonly Scalar[]) => Scalar;
  centre: readonly number[];
  width: readonly number[];
  given?: (...conditions: never[]) => Law;
  nodes?: number;
  tails?: Tails;
}): Law {
  const given = options.given as unknown as ((...conditions: Value[]) => Law) | undefined;
  return new Law(options.density, options.centre, options.width, given, options.nodes, options.tails);
}

/** A law on finitely many points of ℝᵈ; the weights sum to one. */
export function atoms(points: readonly (readonly number[])[], weights: readonly number[]): AtomicLaw {
  return new AtomicLaw(points, weights);
}

/** A product of intervals, `lower[i] ≤ x[i] ≤ upper[i]`. */
export function box(lower: readonly number[], upper: readonly number[]): Box {
  return new Box(lower, upper);
}

/**
 * A one-parameter group of matrices, such as rotations by all real multiples of some angles.
 *
 * @param at the d × d member of a parameter
 */
export function group(at: (x: Scalar) => Matrix): OneParameterGroup {
  return new OneParameterGroup(at);
}

/** The integers from `first` to `last`, both included. */
export function range(first: number, last: number): IndexRange {
  return new IndexRange(first, last);
}

/** The whole space as an integration domain, with the region where the integrand lives. */
export function wholeSpace(
  centre: readonly number[],
  width: readonly number[],
  nodes = 121,
  tails: Tails = 'gaussian',
): WholeSpace {
  return { centre, width, nodes, tails, isNumber: false };
}

/** The real line as the domain of a variable that is a number. */
export function realLine(centre: number, width: number, nodes = 121, tails: Tails = 'gaussian'): WholeSpace {
  return { centre: [centre], width: [width], nodes, tails, isNumber: true };
}

/** A finite set; equal numbers count once. */
export function setOf(elements: Iterable<Value>): FiniteSet {
  return new FiniteSet([...new Set(elements)]);
}

/** A weighted mean over the values of an index, for `\mathcal{P}[a_j]`. */
export function average(
  index: string,
  weights: readonly (readonly [value: Value, weight: number])[],
): Average {
  return new Average(canonicalName(index), weights);
}

/** The values of a function on a finite set; arithmetic with them is pointwise. */
export function table(entries: readonly Numeric[]): Table {
  return new Table(entries);
}

/**
 * A function of random variables, such as a probability or an entropy.
 *
 * @param apply looks at which variables the arguments are; semicolons part the groups
 * @param options.outcomes what may happen, for means over everything that is random
 * @param options.alone what the bare name stands for
 */
export function ofEvents(
  apply: (groups: readonly (readonly Event[])[], given: readonly Event[]) => Value,
  options: { outcomes?: () => Iterable<Outcome>; alone?: () => Value } = {},
): EventFunction {
  return new EventFunction(apply, options.outcomes, options.alone);
}
