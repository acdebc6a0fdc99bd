import { Complex, Dual, type Scalar } from '#numerics';
import type { EventFunction } from './event.ts';

export type Numeric = Scalar | Complex;
export type Vector = readonly Numeric[];
export type Matrix = readonly (readonly Numeric[])[];

/** A row vector, such as a transposed column. */
export class Row {
  readonly entries: Vector;
  constructor(entries: Vector) {
    this.entries = entries;
  }
}

/** A multiple of the identity matrix, kept as such because densities use nothing else. */
export class ScaledIdentity {
  readonly factor: Numeric;
  readonly dimension: number;
  constructor(factor: Numeric, dimension: number) {
    this.factor = factor;
    this.dimension = dimension;
  }
}

/** An exact fraction that is no integer, in lowest terms with a positive denominator. */
export class Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
  constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }
}

/** A number that is never rounded. */
export type Exact = bigint | Rational;

/** The values of a function on a finite set, one after another; arithmetic with it is pointwise. */
export class Table {
  readonly entries: Vector;
  constructor(entries: Vector) {
    this.entries = entries;
  }
}

/** A weighted mean over the values of an index: what `\mathcal{P}[a_j]` takes of an expression. */
export class Average {
  readonly index: string;
  readonly weights: readonly (readonly [value: Value, weight: number])[];
  constructor(index: string, weights: readonly (readonly [value: Value, weight: number])[]) {
    this.index = index;
    this.weights = weights;
  }
}

/** A finite set: numbers, columns or tuples, each once. */
export class FiniteSet {
  readonly elements: readonly Value[];
  constructor(elements: readonly Value[]) {
    this.elements = elements;
  }
}

/** What a world hands over: numbers, integers without rounding, arrays of numbers (columns), arrays of rows (matrices), or one of the classes here. */
export type Value =
  | Numeric
  | Exact
  | Vector
  | Matrix
  | Row
  | ScaledIdentity
  | FunctionValue
  | Family
  | Law
  | AtomicLaw
  | Box
  | IndexRange
  | FiniteSet
  | Table
  | Average
  | EventFunction
  | OneParameterGroup
  | Picture;

/** A function of points; `jacobian` is an independent route to its derivative, `image` to the image of a box. */
export class FunctionValue {
  readonly apply: (...values: Value[]) => Value;
  readonly jacobian: ((...values: Value[]) => Value) | undefined;
  readonly image: ((set: Box) => Box) | undefined;
  /** What the function is taken at where it stands without arguments: names in canonical spelling, or numbers. */
  readonly variables: readonly (string | number)[];
  constructor(
    apply: (...values: Value[]) => Value,
    jacobian?: (...values: Value[]) => Value,
    image?: (set: Box) => Box,
    variables: readonly (string | number)[] = [],
  ) {
    this.apply = apply;
    this.jacobian = jacobian;
    this.image = image;
    this.variables = variables;
  }
}

/** A name that takes subscripts, such as `\sigma_t` or `p_{t+\Delta t}`. */
export class Family {
  readonly at: (...subscripts: Value[]) => Value;
  /** Whether the members are functions, which the parser must know. */
  readonly callable: boolean;
  constructor(at: (...subscripts: Value[]) => Value, callable: boolean) {
    this.at = at;
    this.callable = callable;
  }
}

/** How a density falls off far from its centre: like a Gaussian, or like a power. */
export type Tails = 'gaussian' | 'algebraic';

/** A probability law with a density on ℝᵈ; `centre` and `width` tell a quadrature where it lives. */
export class Law {
  readonly density: (x: readonly Scalar[]) => Scalar;
  readonly centre: readonly number[];
  readonly width: readonly number[];
  /** Conditional laws `p(x | …)`. */
  readonly given: ((...conditions: Value[]) => Law) | undefined;
  /** Nodes per axis of its quadrature. */
  readonly nodes: number;
  readonly tails: Tails;
  constructor(
    density: (x: readonly Scalar[]) => Scalar,
    centre: readonly number[],
    width: readonly number[],
    given?: (...conditions: Value[]) => Law,
    nodes = 121,
    tails: Tails = 'gaussian',
  ) {
    this.density = density;
    this.centre = centre;
    this.width = width;
    this.given = given;
    this.nodes = nodes;
    this.tails = tails;
  }
}

/** A probability law on finitely many points. */
export class AtomicLaw {
  readonly points: readonly Vector[];
  readonly weights: readonly number[];
  constructor(points: readonly Vector[], weights: readonly number[]) {
    this.points = points;
    this.weights = weights;
  }
}

/** A product of intervals. */
export class Box {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  constructor(lower: readonly number[], upper: readonly number[]) {
    this.lower = lower;
    this.upper = upper;
  }
}

/** The integers from `first` to `last`, both included. */
export class IndexRange {
  readonly first: number;
  readonly last: number;
  constructor(first: number, last: number) {
    this.first = first;
    this.last = last;
  }
}

/** Matrices that compose as their parameters add up: `\\mathcal{R}^{x}\\mathcal{R}^{y}=\\mathcal{R}^{x+y}` for real x and y. */
export class OneParameterGroup {
  /** The member of a parameter; of 0, the identity. */
  readonly at: (x: Scalar) => Matrix;
  constructor(at: (x: Scalar) => Matrix) {
    this.at = at;
  }
}

/**
 * A matrix that is partly shown: rows of entries, with null where dots stand for entries left out; or its diagonal
 * alone, with nothing but zeros beside it.
 */
export class Picture {
  readonly rows: readonly (readonly (Numeric | null)[])[];
  readonly isDiagonal: boolean;
  constructor(rows: readonly (readonly (Numeric | null)[])[], isDiagonal = false) {
    this.rows = rows;
    this.isDiagonal = isDiagonal;
  }
}

export function isScalar(value: Value): value is Scalar {
  return typeof value === 'number' || value instanceof Dual;
}

export function isNumeric(value: Value): value is Numeric {
  return typeof value === 'number' || value instanceof Dual || value instanceof Complex;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value) && Array.isArray(value[0]);
}

export function isVector(value: Value): value is Vector {
  return Array.isArray(value) && !Array.isArray(value[0]);
}

/** Whether a value is an exact integer or an exact fraction. */
export function isExact(value: Value): value is Exact {
  return typeof value === 'bigint' || value instanceof Rational;
}
