import { Complex, mul, squaredNorm, type Scalar } from '#numerics';
import {
  atoms,
  average,
  box,
  family,
  functions,
  law,
  map,
  ofEvents,
  range,
  setOf,
  table,
} from '../binding.ts';
import type { Scope } from '../scope.ts';

const uniform = law({ density: () => 1, centre: [0], width: [1] });
const inSpace = law({ density: () => 1, centre: [0, 0, 0], width: [1, 1, 1] });

/** A function that never comes to an end. */
function forever(x: number): number {
  return forever(x) + 1;
}

const whole: Scope = {
  bindings: {
    a: 2,
    b: 0.5,
    d: 3,
    n: 4,
    N: 12n,
    S: setOf([1, 2, 3]),
    T: table([1, 2, 3]),
    r: 0.5,
    t: 0.4,
    V: box([0, 0, 0], [1, 1, 1]),
    f: map((x: Scalar) => mul(x, x)),
    k: map((x: number, y: number) => x + y),
    m: functions((index: number) => index as never),
    p: functions((_time: Scalar) => inSpace),
    q: uniform,
    '\\sigma': family((time: Scalar) => time),
    '\\varphi': map((x: readonly Scalar[]) => squaredNorm(x)),
    '\\chi': map((...values: readonly Scalar[]) => values.reduce((x, y) => mul(x, y), 1), {
      variables: ['a', 'b'],
    }),
    '\\psi': map((x: Scalar) => x, { variables: ['y'] }),
    '\\boldsymbol{f}': map((x: readonly Scalar[]) => x.slice(0, 1)),
    '\\boldsymbol{x}': [0.3, -0.2, 0.5],
    '\\boldsymbol{C}': [new Complex(1, 1), 2],
    J: range(1, 2),
    U: table([1, 2]),
    P: ofEvents(() => 1),
    X: family((index: number) => index),
    '\\lambda': family((index: number) => (index < 9 ? 1 : undefined)),
    '\\mathcal{P}': average('j', [[1, 1]]),
    '\\boldsymbol{u}': [1, 2],
    '\\boldsymbol{A}': [
      [1, 2, 0],
      [0, 1, 0],
      [3, 0, 1],
    ],
    '\\boldsymbol{B}': [
      [1, 2],
      [3, 4],
    ],
    '\\boldsymbol{z}': atoms([[1], [2]], [0.5, 0.5]),
    '\\boldsymbol{w}': atoms([[1], [2]], [0.5, 0.5]),
    '\\mathrm{forever}': map(forever),
    '\\mathrm{silent}': map((_x: number) => undefined as unknown as number),
    '\\mathrm{throws}': map((_x: number) => {
      throw new RangeError('the argument lies outside the table');
    }),
  },
  space: '\\boldsymbol{x}',
  test: '\\chi',
  domains: {
    r: box([0], [1]),
    '(i,j)': setOf([1, 2]),
    '(i,k)': setOf([
      [1, 2],
      [2, 3],
    ]),
  },
};

/**
 * The scope in which the examples of the catalogue are wrong and their mends are right.
 *
 * @param without names that it does not bind, `space` for its space variable, `test` for its test function, `all` for everything
 */
export function exampleScope(without: readonly string[] = []): Scope {
  if (without.includes('all')) return { bindings: {} };
  const { space, test, bindings, ...rest } = whole;
  return {
    ...rest,
    bindings: Object.fromEntries(Object.entries(bindings).filter(([name]) => !without.includes(name))),
    ...(space === undefined || without.includes('space') ? {} : { space }),
    ...(test === undefined || without.includes('test') ? {} : { test }),
  };
}
