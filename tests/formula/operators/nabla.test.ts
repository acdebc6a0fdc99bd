import { describe, expect, it } from 'vitest';
import { functions, map, type Scope } from '#formula';
import { add, cos, exp, mul, sin, type Scalar } from '#numerics';
import { density, mixtureScope, score } from '../mixture-scope.ts';
import { distance, valueOf } from '../value-of.ts';

const { raw } = String;

const x = [0.3, -0.7];
const at = (v: readonly Scalar[], i: number): Scalar => v[i] ?? 0;
const scope: Scope = {
  bindings: {
    d: 2,
    t: 0.5,
    '\\boldsymbol{x}': x,
    '\\boldsymbol{y}': x,
    '\\boldsymbol{\\omega}': [2, 1],
    '\\boldsymbol{A}': [
      [1, 2],
      [3, 4],
    ],
    // u(x) = x₁² x₂ + sin x₂
    u: map((v: readonly Scalar[]) => add(mul(mul(at(v, 0), at(v, 0)), at(v, 1)), sin(at(v, 1)))),
    // F(x) = (x₁ x₂, e^{x₁})
    '\\boldsymbol{F}': map((v: readonly Scalar[]) => [mul(at(v, 0), at(v, 1)), exp(at(v, 0))]),
    w: functions((t: Scalar) => map((v: readonly Scalar[]) => mul(t, at(v, 0)))),
  },
  space: '\\boldsymbol{x}',
};
const [x1, x2] = [0.3, -0.7];
const value = (expression: string) => valueOf(expression, scope);

describe('the gradient', () => {
  it('is the column of partial derivatives', () => {
    expect(
      distance(value(raw`\nabla_{\boldsymbol{x}}u(\boldsymbol{x})`), [2 * x1 * x2, x1 * x1 + Math.cos(x2)]),
    ).toBeLessThan(1e-15);
    expect(
      distance(value(raw`\nabla_{\boldsymbol{x}}\lVert\boldsymbol{x}\rVert^2`), [2 * x1, 2 * x2]),
    ).toBeLessThan(1e-15);
  });

  it('is by the space of the world where no variable is written', () => {
    expect(value(raw`\nabla u`)).toEqual(value(raw`\nabla_{\boldsymbol{x}}u(\boldsymbol{x})`));
  });

  it('sees only its own variable', () => {
    expect(value(raw`\nabla_{\boldsymbol{x}}u(\boldsymbol{y})`)).toEqual([0, 0]);
  });

  it('differentiates complex fields', () => {
    const [re, im] = [-Math.sin(2 * x1 + x2), Math.cos(2 * x1 + x2)];
    expect(
      distance(value(raw`\nabla_{\boldsymbol{x}}e^{i\boldsymbol{\omega}\cdot\boldsymbol{x}}`), [
        { re: 2 * re, im: 2 * im },
        { re, im },
      ]),
    ).toBeLessThan(1e-15);
  });
});

describe('the divergence and the Laplacian', () => {
  it('sum the derivatives along the axes', () => {
    expect(distance(value(raw`\nabla_{\boldsymbol{x}}\cdot\boldsymbol{F}(\boldsymbol{x})`), x2)).toBeLessThan(
      1e-15,
    );
    expect(distance(value(raw`\nabla\cdot(\boldsymbol{A}\boldsymbol{x})`), 5)).toBeLessThan(1e-15);
    expect(
      distance(value(raw`\nabla_{\boldsymbol{x}}^2u(\boldsymbol{x})`), 2 * x2 - Math.sin(x2)),
    ).toBeLessThan(1e-15);
    expect(distance(value(raw`\nabla\cdot\nabla u`), 2 * x2 - Math.sin(x2))).toBeLessThan(1e-15);
  });

  it('nest: the Laplacian of a Laplacian, the divergence of a product', () => {
    expect(distance(value(raw`\nabla^2\nabla^2 u`), Math.sin(x2))).toBeLessThan(1e-14);
    const direct = value(
      raw`u\,\nabla\cdot\boldsymbol{F}(\boldsymbol{x})+\boldsymbol{F}(\boldsymbol{x})\cdot\nabla u`,
    );
    expect(distance(value(raw`\nabla\cdot(u\,\boldsymbol{F}(\boldsymbol{x}))`), direct)).toBeLessThan(1e-15);
  });

  it('of log p of a mixture is the divergence of its closed-form score', () => {
    const point = [0.3, -0.2, 0.5];
    const mixture = mixtureScope(0.4, point);
    expect(distance(valueOf(raw`\nabla\log p_t`, mixture), score(0.4, point) as number[])).toBeLessThan(
      1e-14,
    );
    const { bindings } = mixture;
    const scored = {
      ...mixture,
      bindings: { ...bindings, '\\boldsymbol{s}': map((v: readonly Scalar[]) => score(0.4, v)) },
    };
    expect(
      distance(
        valueOf(raw`\nabla^2\log p_t`, scored),
        valueOf(raw`\nabla\cdot\boldsymbol{s}(\boldsymbol{x})`, scored),
      ),
    ).toBeLessThan(1e-13);
    expect(distance(valueOf(raw`p_t`, mixture), density(0.4, point) as number)).toBe(0);
  });
});

describe('the Jacobian', () => {
  it('has outputs as rows and inputs as columns', () => {
    expect(
      distance(value(raw`\frac{\partial\boldsymbol{F}(\boldsymbol{x})}{\partial\boldsymbol{x}}`), [
        [x2, x1],
        [Math.exp(x1), 0],
      ]),
    ).toBeLessThan(1e-15);
    expect(value(raw`\frac{\partial\boldsymbol{A}\boldsymbol{x}}{\partial\boldsymbol{x}}`)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('of a number is its gradient', () => {
    expect(value(raw`\frac{\partial}{\partial\boldsymbol{x}}u(\boldsymbol{x})`)).toEqual(
      value(raw`\nabla u`),
    );
  });

  it('comes in the closed form that a world offers', () => {
    const offered: Scope = {
      bindings: {
        '\\boldsymbol{x}': x,
        '\\boldsymbol{f}': functions((t: Scalar) =>
          map((v: readonly Scalar[]) => v.map((entry) => mul(t, sin(entry))), {
            jacobian: (v: readonly Scalar[]) =>
              v.map((entry, i) => v.map((_, j) => (i === j ? mul(mul(2, t), cos(entry)) : 0))),
          }),
        ),
      },
    };
    // The closed form here is twice too large, so that one sees which route was taken.
    const jacobian = raw`\frac{\partial\boldsymbol{f}_3(\boldsymbol{x})}{\partial\boldsymbol{x}}`;
    expect(valueOf(jacobian, offered)).toEqual([
      [6 * Math.cos(x1), 0],
      [0, 6 * Math.cos(x2)],
    ]);
    const dual = raw`\frac{\partial(\boldsymbol{f}_3(\boldsymbol{x}))}{\partial\boldsymbol{x}}`;
    expect(
      distance(valueOf(dual, offered), [
        [3 * Math.cos(x1), 0],
        [0, 3 * Math.cos(x2)],
      ]),
    ).toBeLessThan(1e-15);
    expect(
      distance(
        valueOf(raw`\nabla_{\boldsymbol{x}}\cdot\boldsymbol{f}_3(\boldsymbol{x})`, offered),
        3 * (Math.cos(x1) + Math.cos(x2)),
      ),
    ).toBeLessThan(1e-15);
  });
});
