import { describe, expect, it } from 'vitest';
import { derived, family, functions, map, type Scope } from '#formula';
import { add, mul, type Scalar } from '#numerics';
import { distance, valueOf } from '../value-of.ts';

const { raw } = String;

const scope: Scope = {
  bindings: {
    d: 3,
    t: 0.5,
    T: 2,
    '\\Delta t': 0.25,
    x_t: 7,
    x: family((s: Scalar) => mul(10, s)),
    'a^{(2)}': 11,
    '\\boldsymbol{y}': [4, 5, 6],
    '\\boldsymbol{f}': functions((s: Scalar) =>
      map((v: readonly Scalar[]) => v.map((entry) => mul(s, entry))),
    ),
    '\\Phi': functions((from: Scalar, to: Scalar) =>
      map((v: readonly Scalar[]) => v.map((entry) => add(entry, add(to, mul(-1, from))))),
    ),
    R: derived(['t', 'T'], (t: number, T: number) => T - t),
    f: map((v: number, w: number) => v - w),
  },
};
const value = (expression: string, ...definitions: string[]) => valueOf(expression, scope, ...definitions);

describe('a name', () => {
  it('is looked up by its exact spelling before its family', () => {
    expect(value('x_t')).toBe(7);
    expect(value(raw`x_{t+\Delta t}`)).toBe(7.5);
    expect(value('x_{0.5}')).toBe(5);
    expect(value('a^{(2)}')).toBe(11);
  });

  it('may take several subscripts', () => {
    expect(value(raw`\Phi_{t\to T}(\boldsymbol{y})`)).toEqual([5.5, 6.5, 7.5]);
  });

  it('with an index is a component of its bold namesake, and so is a function', () => {
    expect(value('y_2')).toBe(5);
    expect(value(raw`f_{t,3}(\boldsymbol{y})`)).toBe(3);
  });

  it('is a constant unless the world binds it', () => {
    expect(value(raw`\pi`)).toBe(Math.PI);
    expect(value('e')).toBe(Math.E);
    expect(value('i')).toEqual({ re: 0, im: 1 });
    expect(value(raw`\boldsymbol{0}`)).toEqual([0, 0, 0]);
    expect(valueOf(raw`\pi`, { bindings: { '\\pi': 3 } })).toBe(3);
  });

  it('may be derived from others', () => {
    expect(value('R')).toBe(1.5);
  });

  it('tells the order of arguments', () => {
    expect(value('f(5, 3)')).toBe(2);
    expect(value(raw`\mathrm{id}(\boldsymbol{y})`)).toEqual([4, 5, 6]);
  });
});

describe('a composition', () => {
  it('applies the inner function first', () => {
    const world: Scope = {
      bindings: { x: 3, g: map((v: number) => v + 1), h: map((v: number) => 2 * v) },
      space: 'x',
    };
    expect(valueOf(raw`g\circ h`, world)).toBe(7);
    expect(valueOf(raw`h\circ g\circ g`, world)).toBe(10);
    expect(valueOf(raw`h\circ\mathrm{id}`, world)).toBe(6);
  });
});

describe('a definition', () => {
  it('stands for its body wherever the name is used, before and after', () => {
    expect(value('c + 1', raw`c = 2 k`, raw`k = x_t`)).toBe(15);
  });

  it('binds its subscripts', () => {
    expect(value(raw`\sum_{k=0}^{N-1} s_k`, raw`s_k = \frac{kT}{N}`, 'N = 4')).toBe(3);
    expect(value('q_2 + 0', 'q_k = k^3')).toBe(8);
    expect(value(raw`x_{s_1}`, raw`s_k = \frac{kT}{4}`)).toBe(5);
  });

  it('binds its arguments', () => {
    expect(value('g(3, 2)', 'g(u; v) = u^v')).toBe(9);
    expect(
      distance(
        value(raw`\ell(2\boldsymbol{y})`, raw`\ell(\boldsymbol{u}) = \lVert\boldsymbol{u}\rVert^2`),
        4 * 77,
      ),
    ).toBeLessThan(1e-12);
  });

  it('binds both, and its body sees what is bound where it is used', () => {
    expect(value(raw`\mathcal{F}_3(2)`, raw`\mathcal{F}_s(u) = s u + t`)).toBe(6.5);
    expect(value(raw`\frac{\partial}{\partial t}\mathcal{F}_t(2)`, raw`\mathcal{F}_s(u) = s u + t`)).toBe(3);
  });

  it('may carry a word as its subscript', () => {
    expect(
      value(raw`\mathcal{L}_{\mathrm{csm}}(2;t)`, raw`\mathcal{L}_{\mathrm{csm}}(\theta;t) = \theta + t`),
    ).toBe(2.5);
  });
});
