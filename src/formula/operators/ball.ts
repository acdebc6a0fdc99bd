import { real } from '#numerics';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { isNode } from '../node.ts';
import { shapeOf } from '../shape.ts';
import type { Evaluate, Node } from '../tree.ts';
import { isScalar, isVector, type Value } from '../value.ts';
import { unwrap } from './bracket.ts';
import { absolute, norm } from './norm.ts';
import { sum } from './sum.ts';
import { isSymbol } from './symbol.ts';

/** What lies within a distance of a centre: `\lVert x - c\rVert` and a radius. */
export interface Ball {
  /** The name that runs over it. */
  readonly variable: string;
  /** Undefined for the origin. */
  readonly centre: Node | undefined;
  /** Whether the variable is a number, between `|…|`, rather than a column, between `\lVert…\rVert`. */
  readonly isNumber: boolean;
}

/** Reads `\lVert x\rVert`, `\lVert x - c\rVert` or `|x - c|` as a distance; undefined for anything else. */
export function distanceOf(candidate: Node): Ball | undefined {
  const bars = unwrap(candidate);
  const [inside] = bars.parts;
  const isNumber = isNode(bars, absolute);
  if ((!isNumber && !isNode(bars, norm)) || inside === undefined) return undefined;
  const content = unwrap(inside);
  if (isSymbol(content)) return { variable: content.data.key, centre: undefined, isNumber };
  const [first, centre, more] = content.parts;
  if (!isNode(content, sum) || first === undefined || centre === undefined || more !== undefined)
    return undefined;
  const isDifference = content.data.signs[0] === 1 && content.data.signs[1] === -1;
  return isDifference && isSymbol(first) ? { variable: first.data.key, centre, isNumber } : undefined;
}

/** Where a ball is, and how large, in an environment. */
export interface PlacedBall {
  readonly centre: readonly number[];
  readonly radius: number;
  /** Binds the variable to a point at an offset from the centre. */
  readonly at: (offset: readonly number[]) => Environment;
}

/**
 * Compiles a ball.
 *
 * @throws FormulaError where the radius is not a number, or carries a derivative
 */
export function placed(
  ball: Ball,
  radius: Node,
  compile: (part: Node) => Evaluate,
): (environment: Environment) => PlacedBall {
  const evaluateCentre = ball.centre === undefined ? undefined : compile(ball.centre);
  const evaluateRadius = compile(radius);
  return (environment) => {
    const size = evaluateRadius(environment);
    if (typeof size !== 'number') {
      if (isScalar(size)) throw new FormulaError('wrong-type/differentiated-radius', radius.range);
      throw new FormulaError('wrong-type/radius', radius.range, { value: shapeOf(size) });
    }
    const centre = numbers(evaluateCentre?.(environment), ball, environment);
    return {
      centre,
      radius: size,
      at: (offset) => {
        const point = centre.map((entry, i) => entry + (offset[i] ?? 0));
        return environment.bind(ball.variable, ball.isNumber ? (point[0] ?? 0) : point);
      },
    };
  };
}

function numbers(value: Value | undefined, ball: Ball, environment: Environment): readonly number[] {
  if (value !== undefined && isScalar(value)) return [real(value)];
  if (value !== undefined && isVector(value) && value.every(isScalar)) return value.map(real);
  const d = ball.isNumber ? 1 : environment.ofWorld('d');
  return new Array<number>(typeof d === 'number' ? d : 1).fill(0);
}
