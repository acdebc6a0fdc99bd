import { describe, expect, it } from 'vitest';
import { functions, Law, law, map, type Scope } from '#formula';
import { add, exp, mul, neg, squaredNorm, type Scalar } from '#numerics';
import { errorOf } from '../error-of.ts';
import { treeOf } from '../tree-of.ts';
import { distance, rawValueOf, valueOf } from '../value-of.ts';

const { raw } = String;

const point = [0.3, -0.7];
const u = (t: Scalar, v: readonly Scalar[]): Scalar[] => [
  mul(t, squaredNorm(v)),
  ...v.map((entry) => mul(mul(t, t), mul(entry, entry))),
];
const scope: Scope = {
  bindings: {
    d: 2,
    t: 0.5,
    '\\boldsymbol{x}': point,
    '\\boldsymbol{u}': map(u),
    '\\boldsymbol{w}': [1, 2, 3, 4],
    R: map((t: Scalar, v: readonly Scalar[]) => mul(t, squaredNorm(v))),
    p: functions((t: Scalar) =>
      law({
        density: (v) => exp(neg(mul(t, squaredNorm(v)))),
        centre: [0, 0],
        width: [1, 1],
        given: (mean: readonly Scalar[]) =>
          law({
            density: (v) => squaredNorm(v.map((e, i) => add(e, mean[i] ?? 0))),
            centre: [0, 0],
            width: [1, 1],
          }),
      }),
    ),
  },
  space: ['t', '\\boldsymbol{x}'],
};
const value = (expression: string) => valueOf(expression, scope);
// ∂ₜ(t|x|²) + Σ ∂ᵢ(t² xᵢ²) at t = ½
const squares = 0.3 ** 2 + 0.7 ** 2;
const divergence = squares + 0.25 * 2 * (0.3 - 0.7);

describe('a tuple', () => {
  it('stacks numbers and columns into one column', () => {
    expect(value(raw`(t,\boldsymbol x,2t)`)).toEqual([0.5, 0.3, -0.7, 1]);
    expect(value(raw`2\,(t,\boldsymbol x)/t`)).toEqual([2, 1.2, -2.8]);
  });

  it('closes with a square bracket to an interval', () => {
    expect(treeOf('(0,1]')).toBe(treeOf('[0,1)'));
  });

  it('refuses what is neither', () => {
    expect(errorOf(raw`(1,R)=0`, { ...scope, bindings: { R: [[1]] } })).toMatchObject({
      slug: 'wrong-type',
      message: 'a 1 × 1 matrix cannot be stacked in a column',
      underlined: '(1,R)=0\n   ^',
    });
  });
});

describe('nabla by a tuple', () => {
  it('differentiates by all components of the names', () => {
    for (const tex of [
      raw`\nabla_{(t,\boldsymbol x)}\cdot\boldsymbol u(t,\boldsymbol x)`,
      raw`\left(\frac{\partial}{\partial t},\nabla_{\boldsymbol x}\right)\cdot\boldsymbol u(t,\boldsymbol x)`,
      raw`\underbrace{\left(\partial_t,\nabla_{\boldsymbol x}\right)}_{\nabla}\cdot\boldsymbol u`,
      raw`\nabla\cdot\boldsymbol u`,
    ])
      expect(distance(value(tex), divergence), tex).toBeLessThan(1e-15);
    expect(distance(value(raw`\nabla_{(t,\boldsymbol x)}R`), [squares, 0.3, -0.7])).toBeLessThan(1e-15);
  });

  it('refuses anything but names', () => {
    expect(errorOf(raw`\nabla_{(t,2)}R=0`, scope).hint).toBe(
      'write one variable as its subscript, or several in parentheses',
    );
  });
});

describe('a range of components', () => {
  it('is a column, of a column and of a field', () => {
    expect(value(raw`\boldsymbol w_{>1}`)).toEqual([2, 3, 4]);
    expect(value(raw`\boldsymbol w_{<3}`)).toEqual([1, 2]);
    expect(value(raw`\boldsymbol u_{>1}(t,\boldsymbol x)`)).toEqual(u(0.5, point).slice(1));
    expect(value(raw`\boldsymbol u_1(t,\boldsymbol x)`)).toEqual(u(0.5, point)[0]);
    expect(value(raw`\boldsymbol u_{>1}/\boldsymbol u_1`)).toEqual(
      value(raw`\boldsymbol u_{>1}(t,\boldsymbol x)/\boldsymbol u_1`),
    );
  });

  it('is counted from 1 to the last', () => {
    expect(errorOf(raw`\boldsymbol w_{>4}=0`, scope).message).toBe(
      'there are no components from 5 in a column of 4',
    );
    expect(errorOf(raw`\boldsymbol w_{>t}=0`, scope).message).toBe(
      'components are counted by integers, not by 0.5',
    );
  });
});

describe('arguments', () => {
  it('are separated from conditions by one bar, which an absolute value is not', () => {
    const [conditional, same] = [
      raw`p_t(\boldsymbol x|\boldsymbol x)`,
      raw`p_t(\boldsymbol x\mid\boldsymbol x)`,
    ];
    expect(distance(value(conditional), 4 * squares)).toBeLessThan(1e-15);
    expect(value(same)).toEqual(value(conditional));
    expect(treeOf('f(2|a|)')).toBe('(call f (product 2 (absolute value a)))');
  });

  it('may stay open', () => {
    const flat = (at: number): Law => new Law(() => at, [0], [1]);
    const bindings = {
      a: 0.5,
      f: map((x: number, y: number) => x - y),
      q: new Law(
        () => 2,
        [0],
        [1],
        () => flat(3),
      ),
    };
    expect(valueOf(raw`f(\cdot,1)\circ f(5,\cdot)`, { bindings, space: 'a' })).toBe(3.5);
    const conditional = rawValueOf(raw`\mathbb{E}_{x\sim q(\cdot|a)}[0]`, { bindings });
    expect(conditional).toBe(0);
  });

  it('may be an event, which the world binds with the whole call', () => {
    const world: Scope = { bindings: { r: 2, X: 1, 'P(|X|\\le r)': 0.25 } };
    expect(valueOf(raw`2P(|X|\leq r)`, world)).toBe(0.5);
    expect(errorOf(raw`P(X>r)=0`, { bindings: { ...world.bindings, P: map((x: number) => x) } }).slug).toBe(
      'not-supported',
    );
  });
});
