import { describe, expect, it } from 'vitest';
import {
  add,
  cos,
  derivative,
  determinant,
  divergence,
  integrateOde,
  jacobian,
  mul,
  neg,
  operations,
  real,
  sin,
  sub,
  Trajectory,
  type Scalar,
  type Velocity,
} from '#numerics';

const oscillator: Velocity = (_, [x = NaN, v = NaN]) => [v, neg(x)];
const explosion: Velocity = (_, [x = NaN]) => [mul(x, x)];
const swirl: Velocity = (t, [x = NaN, y = NaN]) => [sin(add(y, t)), mul(0.7, cos(sub(x, mul(2, y))))];

/** The first entry of a solution. */
const first = ({ x }: { readonly x: readonly Scalar[] }): Scalar => x[0] ?? NaN;

describe('integrateOde', () => {
  it('follows an oscillator to 1e-12, forwards and backwards', () => {
    for (const t of [0.01, 1, 10, -3]) {
      const solution = integrateOde(oscillator, 0, [1, 0], t);
      expect(Math.abs(real(first(solution)) - Math.cos(t))).toBeLessThan(1e-12);
      expect(Math.abs(real(first(solution)) - Math.cos(t))).toBeLessThanOrEqual(solution.error);
      expect(solution.error).toBeLessThan(1e-9);
    }
  });

  it('returns the start after no time', () => {
    expect(integrateOde(oscillator, 2, [1, 0], 2)).toEqual({ x: [1, 0], error: 0 });
  });

  it('comes back to the start', () => {
    const there = integrateOde(swirl, 0, [0.3, -0.4], 1.5);
    const { x } = integrateOde(swirl, 1.5, there.x, 0);
    expect(Math.abs(real(x[0] ?? NaN) - 0.3)).toBeLessThan(1e-11);
    expect(Math.abs(real(x[1] ?? NaN) + 0.4)).toBeLessThan(1e-11);
  });

  it('has the velocity as the derivative in the end time, to second order', () => {
    const at = (t: Scalar): Scalar => first(integrateOde(oscillator, 0, [1, 0], t));
    expect(Math.abs(real(derivative(at, 2)) + Math.sin(2))).toBeLessThan(1e-12);
    expect(Math.abs(real(derivative((t) => derivative(at, t), 2)) + Math.cos(2))).toBeLessThan(1e-12);
  });

  it('has derivatives in the start time', () => {
    // x(2) = cos(2 − s) when the oscillator starts at (1, 0) at time s.
    const from = (s: Scalar): Scalar => first(integrateOde(oscillator, s, [1, 0], 2));
    expect(Math.abs(real(derivative(from, 0.5)) - Math.sin(1.5))).toBeLessThan(1e-12);
    expect(Math.abs(real(derivative((s) => derivative(from, s), 0.5)) + Math.cos(1.5))).toBeLessThan(1e-12);
  });

  it('has derivatives in the state: the second derivative of x/(1 − xt)', () => {
    const carried = (x: Scalar): Scalar => first(integrateOde(explosion, 0, [x], 0.5));
    expect(Math.abs(real(derivative(carried, 1)) - 4)).toBeLessThan(1e-10);
    expect(Math.abs(real(derivative((x) => derivative(carried, x), 1)) - 8)).toBeLessThan(1e-9);
  });

  it('has derivatives in a value inside the velocity', () => {
    const grown = (rate: Scalar): Scalar => first(integrateOde((_, [x = NaN]) => [mul(rate, x)], 0, [1], 1));
    expect(Math.abs(real(derivative(grown, 0.5)) - Math.exp(0.5))).toBeLessThan(1e-12);
  });

  it("satisfies Liouville's formula", () => {
    const start = [0.3, -0.4];
    const matrix = jacobian((x) => integrateOde(swirl, 0, x, 1.2).x, start);
    const augmented: Velocity = (t, z) => [...swirl(t, z), divergence((x) => swirl(t, x), z.slice(0, 2))];
    const { x } = integrateOde(augmented, 0, [...start, 0], 1.2);
    expect(Math.abs(Math.log(real(determinant(matrix))) - real(x[2] ?? NaN))).toBeLessThan(1e-11);
  });

  it('leaves the counter of operations alone, since its error is stated', () => {
    const before = operations.count;
    integrateOde(() => [1], 0, [0], 1);
    expect(operations.count).toBe(before);
  });

  it('says that a solution explodes, and near when', () => {
    expect(() => integrateOde(explosion, 0, [1], 1.5)).toThrow(
      'the solution does not reach t = 1.5; it leaves every bound near t = 1.00000; shorten the interval',
    );
  });

  it('says so where the velocity is NaN', () => {
    expect(() => integrateOde(() => [NaN], 0, [1], 1)).toThrow('the solution does not reach t = 1');
  });
});

describe('Trajectory', () => {
  it('agrees with one integration at every time, in any order', () => {
    const path = new Trajectory(swirl, 0.2, [0.3, -0.4]);
    for (const t of [0.5, 1.4, 0.9, 0.2, -0.7, -0.1, 1.4]) {
      const { x, error } = path.at(t);
      const direct = integrateOde(swirl, 0.2, [0.3, -0.4], t).x;
      x.forEach((entry, i) => {
        expect(Math.abs(real(entry) - real(direct[i] ?? NaN))).toBeLessThan(2e-12);
      });
      expect(error).toBeLessThan(1e-9);
    }
  });

  it('costs a few integrations for a quadrature in time', () => {
    let evaluations = 0;
    const counted: Velocity = (t, x) => {
      evaluations += 1;
      return swirl(t, x);
    };
    integrateOde(counted, 0, [0.3, -0.4], 1.5);
    const once = evaluations;
    evaluations = 0;
    const path = new Trajectory(counted, 0, [0.3, -0.4]);
    for (let k = 1; k <= 24; k += 1) path.at((1.5 * k) / 24);
    expect(evaluations).toBeLessThan(6 * once);
    evaluations = 0;
    for (let k = 1; k <= 24; k += 1) path.at((1.5 * k) / 24);
    expect(evaluations).toBe(0);
  });

  it('carries derivatives in its start and in the time asked for', () => {
    const place = (from: Scalar, x: Scalar, t: Scalar): Scalar =>
      first(new Trajectory(explosion, from, [x]).at(t));
    // x(t) = x/(1 − x(t − s))
    expect(Math.abs(real(derivative((x) => place(0, x, 0.5), 1)) - 4)).toBeLessThan(1e-10);
    expect(Math.abs(real(derivative((t) => place(0, 1, t), 0.5)) - 4)).toBeLessThan(1e-10);
    expect(Math.abs(real(derivative((s) => place(s, 1, 0.5), 0)) + 4)).toBeLessThan(1e-10);
  });
});
