import { describe, expect, it } from 'vitest';
import { compare, derived, Environment, map, state, understand, type Comparison, type Scope } from '#formula';
import { mul } from '#numerics';

const { raw } = String;

/** The comparison of every link of a formula, in one environment. */
function comparisons(tex: string, scope: Scope): Comparison[] {
  const { links, definitions } = understand(tex, scope);
  const environment = Environment.of(scope, definitions);
  return links.map((link) => compare(link, environment, tex));
}

function comparison(tex: string, scope: Scope): Comparison {
  const [first] = comparisons(tex, scope);
  if (first === undefined) throw new Error('there is a link');
  return first;
}

const scope: Scope = {
  bindings: { d: 2, a: 3, b: 5, '\\boldsymbol{x}': [1, -2], '\\boldsymbol{y}': [1, -2.5] },
};

describe('compare', () => {
  it('measures the distance of the sides and the size of their terms', () => {
    expect(comparison('a - b = 1', scope)).toMatchObject({ left: -2, right: 1, difference: 3, scale: 9 });
    expect(comparison(raw`\boldsymbol{x} = \boldsymbol{y}`, scope)).toMatchObject({
      difference: 0.5,
      scale: 6.5,
    });
  });

  it('signs the difference of real numbers, and of nothing else', () => {
    expect(comparison(raw`a \le b`, scope).signed).toBe(2);
    expect(comparison(raw`\boldsymbol{x} = \boldsymbol{y}`, scope).signed).toBeUndefined();
    expect(comparison('i a = b', scope).signed).toBeUndefined();
  });

  it('lets a plain 0 stand for the zero of any type', () => {
    expect(comparison(raw`\boldsymbol{x} = 0`, scope).difference).toBe(3);
    expect(comparison(raw`0 = \boldsymbol{x}`, scope).difference).toBe(3);
    expect(comparison(raw`\boldsymbol{I} - \boldsymbol{I} = 0`, scope).difference).toBe(0);
  });

  it('compares a multiple of the identity with a matrix', () => {
    const world: Scope = {
      bindings: {
        d: 2,
        '\\boldsymbol{A}': [
          [2, 1],
          [0, 2],
        ],
      },
    };
    expect(comparison(raw`\boldsymbol{A} = 2\boldsymbol{I}`, world).difference).toBe(1);
  });

  it('counts the operations of both sides, and not those of the comparison before', () => {
    const first = comparison('a + b = a b', scope).operations;
    expect(first).toBe(2);
    expect(comparison('a + b = a b', scope).operations).toBe(first);
    expect(comparison(raw`\exp(a) = 1`, scope).operations).toBe(4);
  });

  it('collects the largest error that each method states', () => {
    const world: Scope = {
      bindings: {
        f: map((x: number) => {
          state('solver', x * 2 ** -30);
          return x;
        }),
      },
    };
    expect(comparison('f(1) + f(3) = f(2)', world).stated).toEqual({
      quadrature: 0,
      solver: 3 * 2 ** -30,
      difference: 0,
    });
    expect(comparison('1 = 1', world).stated.solver).toBe(0);
  });

  it('takes an error that is not a number for an unbounded one', () => {
    const world: Scope = {
      bindings: {
        f: map((x: number) => {
          state('solver', NaN);
          return x;
        }),
      },
    };
    expect(comparison('f(1) = 1', world).stated.solver).toBe(Infinity);
  });

  it('charges every link with the errors of a derived value that was computed for another', () => {
    let computed = 0;
    const world: Scope = {
      bindings: {
        a: 2,
        c: derived(['a'], (a: number) => {
          computed += 1;
          state('solver', 1e-10);
          return mul(a, a);
        }),
      },
    };
    const [first, second] = comparisons('c = 4 = c', world);
    expect(computed).toBe(1);
    expect(first?.stated.solver).toBe(1e-10);
    expect(second?.stated.solver).toBe(1e-10);
    expect(first?.operations).toBe(1);
    expect(second?.operations).toBe(1);
  });

  it('keeps the size of terms that cancel, through definitions, calls and subscripts', () => {
    const world: Scope = { bindings: { a: 1e6, b: 1e6 - 1 } };
    expect(comparison('a - b = 1', world).scale).toBe(2e6);
    expect(comparison(raw`c + 0 = 1,\quad c = a - b`, world).scale).toBe(2e6);
    expect(comparison(raw`c(a) = 1,\quad c(u) = u - b`, world).scale).toBe(2e6);
    expect(comparison(raw`(a - b)^2 = 1`, world).scale).toBeGreaterThanOrEqual(4e6);
    expect(comparison(raw`\frac{1}{a-b} = 1`, world).scale).toBeGreaterThan(2e6);
    expect(comparison(raw`\log(a-b) = 0`, world).scale).toBeGreaterThan(1e6);
    expect(comparison(raw`\sqrt{a-b} = 1`, world).scale).toBeGreaterThan(1e6 - 1);
  });

  it('never floors the scale', () => {
    const tiny: Scope = { bindings: { t: 5, a: 1e-12, s: map((x: number) => x * 1e-12) } };
    expect(comparison('a = s(1)', tiny).scale).toBe(2e-12);
  });

  it('has a scale for a square of what vanishes', () => {
    const world: Scope = {
      bindings: {
        a: 1,
        '\\boldsymbol{x}': [1, 2],
        '\\boldsymbol{N}': [
          [0, 1],
          [0, 0],
        ],
      },
    };
    expect(comparison('(a-a)^2 = 0', world)).toMatchObject({ difference: 0, scale: 4 });
    expect(comparison(raw`\lVert\boldsymbol{x}-\boldsymbol{x}\rVert^2 = 0`, world).scale).toBe(36);
    expect(comparison(raw`\boldsymbol{N}^2 = 0`, world).scale).toBe(1);
  });
});
