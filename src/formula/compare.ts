import { operations, real } from '#numerics';
import { subtract } from './algebra/add.ts';
import { dense } from './algebra/dense.ts';
import { calculus, exact, fields, matrices, sets } from './chapters.ts';
import { magnitude } from './algebra/magnitude.ts';
import { pointwise } from './algebra/point.ts';
import { compiled } from './compile.ts';
import type { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import { gauge, resetGauge, type Method } from './gauge.ts';
import { shapeOf } from './shape.ts';
import { located } from './located.ts';
import type { Evaluate, Link } from './tree.ts';
import {
  FiniteSet,
  isExact,
  isMatrix,
  isNumeric,
  isScalar,
  isVector,
  Picture,
  Row,
  ScaledIdentity,
  Table,
  type Value,
} from './value.ts';

/** Both sides of a link at one point, and what their tolerance is made of. */
export interface Comparison {
  readonly left: Value;
  readonly right: Value;
  /** The size of left − right; 0 when they agree to the last bit. */
  readonly difference: number;
  /** The sum of the sizes of the terms of both sides, conditioning included; never floored. */
  readonly scale: number;
  /** Rounding operations along the longest path of both sides together. */
  readonly operations: number;
  /** Relative errors stated by numerical methods. */
  readonly stated: Readonly<Record<Method, number>>;
  /** right − left, where both are real numbers: what an inequality looks at. */
  readonly signed?: number;
}

type Sides = readonly [left: Evaluate, right: Evaluate];

const remembered = new WeakMap<Link, Sides>();

/** The closures of both sides, where a function without its argument stands for its value at the point. */
function sidesOf(link: Link): Sides {
  let sides = remembered.get(link);
  if (sides === undefined) {
    const closure = isBetweenOperators(link) ? fields.now.onTestField : pointwise;
    sides = [closure(link.left, compiled), closure(link.right, compiled)];
    remembered.set(link, sides);
  }
  return sides;
}

/** Whether a link compares differential operators, which only the chapter of calculus makes. */
function isBetweenOperators({ left, right }: Link): boolean {
  return calculus.isHere && (calculus.now.isOperator(left) || calculus.now.isOperator(right));
}

/**
 * Evaluates both sides of a link.
 *
 * @throws FormulaError located in `tex`, or in the definition at fault, where a side has no value or the two have
 *   different types
 */
export function compare(link: Link, environment: Environment, tex: string): Comparison {
  try {
    resetGauge();
    const [leftSide, rightSide] = sidesOf(link);
    const left = leftSide(environment);
    const leftScale = gauge.scale;
    const right = rightSide(environment);
    const scale = leftScale + gauge.scale;
    const counted = operations.count;
    const { quadrature, solver, difference: differences } = gauge.stated;
    const stated = { quadrature, solver, difference: differences };
    const difference = distance(left, right, link);
    if (isScalar(left) && isScalar(right)) {
      const signed = real(right) - real(left);
      return { left, right, difference, scale, operations: counted, stated, signed };
    }
    if (!isExact(left) && !isExact(right))
      return { left, right, difference, scale, operations: counted, stated };
    // Exact numbers are not rounded: they agree or they do not.
    const signed = exact.now.compareExact(right, left, link.range) < 0 ? -difference : difference;
    const size = Math.min(magnitude(left) + magnitude(right), Number.MAX_VALUE);
    return { left, right, difference, scale: size, operations: 0, stated, signed };
  } catch (error) {
    throw located(error, tex);
  }
}

/** The size of left − right; a matrix with dots differs by what the best way to fill them leaves; a plain 0 stands for the zero of any type. */
function distance(left: Value, right: Value, link: Link): number {
  if (typeof left === 'number' && typeof right === 'number') return Math.abs(left - right);
  if (left instanceof Picture && right instanceof Picture) throw bothWithDots(link);
  if (left instanceof Picture) return matrices.now.discrepancy(left, right, link.range);
  if (right instanceof Picture) return matrices.now.discrepancy(right, left, link.range);
  if (right === 0 && kindOf(left) !== null) return magnitude(left);
  if (left === 0 && kindOf(right) !== null) return magnitude(right);
  if (left instanceof FiniteSet && right instanceof FiniteSet) return sets.now.sameSet(left, right) ? 0 : 1;
  if (kindOf(left) !== null && kindOf(left) === kindOf(right))
    return magnitude(subtract(left, right, link.range));
  const areFunctions = kindOf(left) === null && kindOf(right) === null;
  const cause = areFunctions ? 'wrong-type/sides-without-argument' : 'wrong-type/sides';
  throw new FormulaError(cause, link.range, { left: shapeOf(left), right: shapeOf(right) });
}

function bothWithDots(link: Link): FormulaError {
  return new FormulaError('wrong-type/two-pictures', link.range);
}

/** What two values must share to be compared; null for what has no entries. */
function kindOf(value: Value): string | null {
  if (isNumeric(value) || isExact(value)) return 'number';
  if (value instanceof FiniteSet) return 'set';
  const entries =
    value instanceof ScaledIdentity ? dense(value) : value instanceof Table ? value.entries : value;
  if (entries instanceof Row) return `row ${entries.entries.length}`;
  if (isVector(entries)) return `column ${entries.length}`;
  return isMatrix(entries) ? `matrix ${entries.length} ${entries[0]?.length ?? 0}` : null;
}
