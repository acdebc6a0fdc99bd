import { describe, expect, it } from 'vitest';
import { derived, functions, map, type Scope } from '#formula';
import { add, cos, exp, mul, sin, type Scalar } from '#numerics';
import { errorOf } from '../error-of.ts';
import { treeOf } from '../tree-of.ts';
import { distance, valueOf } from '../value-of.ts';

const { raw } = String;

const [x, y, t] = [0.4, -0.7, 0.5];
const bold = '\\boldsymbol{x}';
const scope: Scope = {
  bindings: {
    d: 2,
    x,
    y,
    t,
    // u(x, y) = e^x cos y + x³ y²
    u: map((a: Scalar, b: Scalar) => add(mul(exp(a), cos(b)), mul(mul(mul(a, a), a), mul(b, b))), {
      variables: ['x', 'y'],
    }),
    w: derived(['x', 't'], (a: Scalar, s: Scalar) => mul(sin(a), mul(s, s))),
    '\\varphi': map((r: Scalar) => exp(mul(r, r))),
    '\\boldsymbol{\\mu}': functions((s: Scalar) =>
      map((v: readonly Scalar[]) => v.map((e) => mul(e, mul(s, s)))),
    ),
    r: 0.3,
    [bold]: [1, 2],
  },
};
const value = (expression: string) => valueOf(expression, scope);
const u = {
  x: Math.exp(x) * Math.cos(y) + 3 * x * x * y * y,
  xx: Math.exp(x) * Math.cos(y) + 6 * x * y * y,
  xy: -Math.exp(x) * Math.sin(y) + 6 * x * x * y,
  yy: -Math.exp(x) * Math.cos(y) + 2 * x * x * x,
};

describe('a partial derivative', () => {
  it('is written with a subscript, as a fraction, or as the subscript of what depends on it', () => {
    for (const tex of [
      raw`\partial_x u`,
      raw`\frac{\partial u}{\partial x}`,
      'u_x',
      raw`\frac{\partial}{\partial x}u(x,y)`,
    ])
      expect(distance(value(tex), u.x), tex).toBeLessThan(1e-15);
  });

  it('repeats and mixes', () => {
    for (const tex of [
      raw`\partial_x^2u`,
      raw`\frac{\partial^2u}{\partial x^2}`,
      'u_{xx}',
      raw`\partial_x\partial_xu`,
    ])
      expect(distance(value(tex), u.xx), tex).toBeLessThan(1e-15);
    for (const tex of [
      raw`\partial_y\partial_xu`,
      raw`\frac{\partial^2u}{\partial x\,\partial y}`,
      'u_{xy}',
      'u_{yx}',
    ])
      expect(distance(value(tex), u.xy), tex).toBeLessThan(1e-15);
    expect(distance(value(raw`\frac{d^2}{dt^2}w`), 2 * Math.sin(x))).toBeLessThan(1e-15);
    expect(distance(value('w_{xt}'), 2 * t * Math.cos(x))).toBeLessThan(1e-15);
  });

  it('of a field is taken where the field is called', () => {
    expect(distance(value(raw`\partial_xu(0,y)`), Math.cos(y))).toBeLessThan(1e-15);
    expect(distance(value(raw`\partial_yu(x,0)`), 0)).toBeLessThan(1e-15);
  });

  it('binds as tightly as one factor', () => {
    expect(treeOf(raw`\partial_x a b`)).toBe(treeOf(raw`(\partial_x a) b`));
    expect(treeOf(raw`\partial_x a/b`)).toBe(treeOf(raw`(\partial_x a)/b`));
  });

  it('is a prime of a function of one number', () => {
    expect(distance(value(raw`\varphi'(r)`), 0.6 * Math.exp(0.09))).toBeLessThan(1e-15);
    expect(distance(value(raw`\varphi''(r)`), (2 + 0.36) * Math.exp(0.09))).toBeLessThan(1e-15);
  });

  it('is a dot or a prime of a family of functions', () => {
    expect(distance(value(raw`\dot{\boldsymbol\mu}_t(\boldsymbol x)`), [1, 2])).toBeLessThan(1e-15);
    expect(distance(value(raw`\boldsymbol\mu_t'(\boldsymbol x)`), [1, 2])).toBeLessThan(1e-15);
  });

  it('says what it lacks', () => {
    expect(errorOf(raw`\partial u=0`, scope)).toMatchObject({
      slug: 'no-variable',
      message: raw`${'`'}\partial${'`'} does not say by which variable`,
    });
    expect(errorOf(raw`\partial_x^{x}u=0`, scope).message).toBe('the order of a derivative is a number');
    expect(errorOf(raw`\sin(\partial_x)=0`, scope).message).toBe(
      'a differential operator stands here without anything to act on',
    );
    expect(errorOf(raw`0=r'`, scope).message).toBe(
      'a prime needs a function of one number, or a family with one subscript',
    );
  });
});
