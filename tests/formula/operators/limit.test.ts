import { describe, expect, it } from 'vitest';
import { map, realLine, type Scope } from '#formula';
import { cos, div, exp, mul, sqrt, type Scalar } from '#numerics';
import { errorOf } from '../error-of.ts';
import { comparisonOf, distance, valueOf } from '../value-of.ts';

const { raw } = String;

describe('a limit inside a formula', () => {
  it('is extrapolated, and states how far', () => {
    const scope: Scope = { bindings: { n: 1, x: 0.5, '\\boldsymbol{v}': [1, 2] } };
    expect(distance(valueOf(raw`1+2\lim_{n\to\infty}n(e^{x/n}-1)`, scope), 2)).toBeLessThan(1e-11);
    expect(
      distance(valueOf(raw`-\lim_{s\to0^+}\frac{\sin s}{s}\boldsymbol v`, scope), [-1, -2]),
    ).toBeLessThan(1e-13);
    expect(comparisonOf(raw`x=\lim_{s\to0}\sqrt{s}+x`, scope).stated.difference).toBeGreaterThan(1e-4);
  });
});

/** A kernel of width t around c, on the line. */
const kernel = map(
  (x: number, c: number, t: number) => Math.exp(-((x - c) ** 2) / (2 * t * t)) / (t * Math.sqrt(2 * Math.PI)),
  { variables: ['x', 'c', 't'] },
);

describe('a delta', () => {
  const scope: Scope = {
    bindings: { x: 0, c: 0.3, t: 0.01, G: kernel, h: map((x: Scalar) => cos(x)) },
    domains: { x: realLine(0.3, 0.01) },
    test: 'h',
  };

  it('is compared through the test function of the world', () => {
    const { left, right } = comparisonOf(raw`\lim_{t\to0^+}G=\delta(x-c)`, scope);
    expect(right).toBe(Math.cos(0.3));
    expect(distance(left as number, Math.cos(0.3) * Math.exp(-0.00005))).toBeLessThan(1e-12);
  });

  it('asks for one', () => {
    const { test: _, ...silent } = scope;
    expect(errorOf(raw`G=\delta(x-c)`, silent)).toMatchObject({
      slug: 'no-variable',
      message: 'a delta is compared through a test function, and the world offers none',
    });
  });
});

describe('a sum or product of differential operators', () => {
  const scope: Scope = {
    bindings: {
      x: 0.4,
      y: 0.2,
      C: [
        [1, 2],
        [0, 3],
      ],
      u: map((x: Scalar, y: Scalar) => [mul(exp(x), cos(y)), div(x, sqrt(y))], { variables: ['x', 'y'] }),
    },
    test: 'u',
  };

  it('is compared by what it makes of the test field', () => {
    const { difference, scale } = comparisonOf(
      raw`\partial_x^2-C^2\partial_y^2=(\partial_x-C\partial_y)(\partial_x+C\partial_y)`,
      scope,
    );
    expect(difference).toBeLessThan(1e-13 * scale);
    const wrong = comparisonOf(
      raw`\partial_x^2-C\partial_y^2=(\partial_x-C\partial_y)(\partial_x+C\partial_y)`,
      scope,
    );
    expect(wrong.difference).toBeGreaterThan(1e-3 * wrong.scale);
  });

  it('differentiates the factors that stand between', () => {
    const { difference, scale } = comparisonOf(
      raw`\partial_x(x\,\partial_x)=x\,\partial_x^2+\partial_x`,
      scope,
    );
    expect(difference).toBeLessThan(1e-14 * scale);
  });
});
