import { describe, expect, it } from 'vitest';
import {
  box,
  compare,
  Environment,
  family,
  functions,
  map,
  understand,
  wholeSpace,
  type Scope,
} from '#formula';
import { add, exp, mul, neg, sin, squaredNorm, type Scalar } from '#numerics';
import { mixtureScope } from '../mixture-scope.ts';
import { errorOf } from '../error-of.ts';
import { distance, valueOf } from '../value-of.ts';

const { raw } = String;

const scope: Scope = {
  bindings: {
    d: 2,
    t: 0.5,
    T: 2,
    '\\boldsymbol{\\omega}': [0.7, -0.4],
    '\\boldsymbol{x}': [0, 0],
    g: map((v: readonly Scalar[]) => exp(neg(squaredNorm(v)))),
    '\\boldsymbol{f}': map((v: readonly Scalar[]) => [mul(v[0] ?? 0, v[0] ?? 0), mul(v[0] ?? 0, v[1] ?? 0)]),
    A: box([0, -1], [1, 2]),
    '\\Phi': map((v: readonly Scalar[]) => v.map((entry) => add(entry, 1)), {
      image: (set) =>
        box(
          set.lower.map((c) => c + 1),
          set.upper.map((c) => c + 1),
        ),
    }),
    '\\sigma': family((s: Scalar) => sin(s)),
    '\\boldsymbol{z}': family((s: Scalar) => [s, mul(s, s)]),
    '\\boldsymbol{z}_t': [0.5, 0.25],
    u: functions((s: Scalar) => map((v: readonly Scalar[]) => add(s, v[1] ?? 0))),
  },
  space: '\\boldsymbol{x}',
  domains: {
    '\\boldsymbol{x}': wholeSpace([0, 0], [0.7, 0.7], 61),
    y: wholeSpace([0], [0.7]),
  },
  paths: ['\\boldsymbol{z}'],
};
const value = (expression: string) => valueOf(expression, scope);

/** The quadrature error that an expression states. */
function stated(expression: string): number {
  const tex = `${expression} = 0`;
  const { links, definitions } = understand(tex, scope);
  const [link] = links;
  if (link === undefined) throw new Error('there is a link');
  return compare(link, Environment.of(scope, definitions), tex).stated.quadrature;
}

describe('an integral', () => {
  it('extends over the whole space', () => {
    expect(distance(value(raw`\int g(\boldsymbol{x})\,d\boldsymbol{x}`), Math.PI)).toBeLessThan(1e-12);
    expect(
      distance(value(raw`\int_{\mathbb{R}^d} g(\boldsymbol{x})\,d\boldsymbol{x}`), Math.PI),
    ).toBeLessThan(1e-12);
    expect(stated(raw`\int g(\boldsymbol{x})\,d\boldsymbol{x}`)).toBeLessThan(1e-10);
  });

  it('may be complex: the Fourier transform of a Gaussian', () => {
    // ∫ e^{−|x|²−iω·x} dx = π e^{−|ω|²/4}
    const transform = value(
      raw`\int g(\boldsymbol{x})\,e^{-i\boldsymbol{\omega}\cdot\boldsymbol{x}}\,d\boldsymbol{x}`,
    );
    expect(distance(transform, { re: Math.PI * Math.exp(-0.65 / 4), im: 0 })).toBeLessThan(1e-12);
  });

  it('may be a column', () => {
    const odd = value(raw`\int\nabla_{\boldsymbol{x}}g(\boldsymbol{x})\,d\boldsymbol{x}`);
    expect(distance(odd, [0, 0])).toBeLessThan(1e-12);
  });

  it('extends over a box, and over the image of a box', () => {
    // ∫₀¹ ∫₋₁² x₁² + x₂ = 3/3 + 3/2
    expect(distance(value(raw`\int_A x_1^2+x_2\,d\boldsymbol{x}`), 2.5)).toBeLessThan(1e-14);
    expect(distance(value(raw`\int_{\Phi(A)}1\,d\boldsymbol{x}`), 3)).toBeLessThan(1e-14);
    expect(distance(value(raw`\int_{\Phi(A)}x_1\,d\boldsymbol{x}`), 4.5)).toBeLessThan(1e-14);
  });

  it('runs between limits, backwards too', () => {
    expect(distance(value(raw`\int_0^T\sigma_s\,ds`), 1 - Math.cos(2))).toBeLessThan(1e-15);
    expect(distance(value(raw`\int_T^0\sigma_s\,ds`), Math.cos(2) - 1)).toBeLessThan(1e-15);
    expect(value(raw`\int_T^T\sigma_s\,ds`)).toBe(0);
  });

  it('moves along the paths of the world', () => {
    // ∫₀² t + t² dt
    expect(distance(value(raw`\int_0^T u_t(\boldsymbol{z}_t)\,dt`), 2 + 8 / 3)).toBeLessThan(1e-14);
  });

  it('nests', () => {
    const both = value(raw`\int\Big(\int_0^1 s\,e^{-y\cdot y}\,ds\Big)dy`);
    expect(distance(both, Math.sqrt(Math.PI) / 2)).toBeLessThan(1e-13);
    expect(distance(value(raw`\int\int_0^1 s\,e^{-y\cdot y}\,ds\,dy`), Math.sqrt(Math.PI) / 2)).toBeLessThan(
      1e-13,
    );
  });

  it('states the error of an integrand that its nodes cannot follow', () => {
    const rough = raw`\int_0^T |s-0.3|\,ds`;
    expect(stated(rough)).toBeGreaterThan(1e-5);
  });
});

describe('an integral without ends', () => {
  it('runs to infinity on either side, with slow tails and with limits that are differentiated', () => {
    expect(distance(value(raw`\int_0^\infty\frac{ds}{1+s^2}`), Math.PI / 2)).toBeLessThan(1e-13);
    expect(distance(value(raw`\int_{-\infty}^t e^s\,ds`), Math.exp(0.5))).toBeLessThan(1e-13);
    expect(distance(value(raw`\int_{-\infty}^\infty\frac{ds}{1+s^2}`), Math.PI)).toBeLessThan(1e-12);
    expect(distance(value(raw`\frac{d}{dt}\int_t^\infty e^{-s^2}\,ds`), -Math.exp(-0.25))).toBeLessThan(
      1e-13,
    );
  });

  it('takes several differentials, the innermost first, and one at the end of a numerator', () => {
    const both = value(raw`\int e^{-y\cdot y-\boldsymbol x\cdot\boldsymbol x}\,d\boldsymbol x\,dy`);
    expect(distance(both, Math.PI ** 1.5)).toBeLessThan(1e-11);
    expect(distance(value(raw`\int\frac{g(\boldsymbol x)\,d\boldsymbol x}{2}`), Math.PI / 2)).toBeLessThan(
      1e-12,
    );
  });

  it('runs over what the world declares where no differential is written', () => {
    expect(distance(value(raw`\int g`), Math.PI)).toBeLessThan(1e-12);
    expect(
      distance(
        valueOf(raw`\int y\cdot y\,g(\boldsymbol x)`, {
          ...scope,
          measure: 'y',
          domains: { y: box([0], [1]) },
        }),
        1 / 3,
      ),
    ).toBeLessThan(1e-14);
  });
});

describe('an integral over a region', () => {
  it('is over the outside or the inside of a ball in up to three dimensions', () => {
    const within = (d: number): Scope => ({ bindings: { d, r: 2, c: new Array(d).fill(1) } });
    const inside = (d: number) => valueOf(raw`\int_{\lVert x-c\rVert\le r}1\,dx`, within(d));
    expect(distance(inside(1), 4)).toBeLessThan(1e-14);
    expect(distance(inside(2), 4 * Math.PI)).toBeLessThan(1e-13);
    expect(distance(inside(3), (32 / 3) * Math.PI)).toBeLessThan(1e-11);
    const line: Scope = { bindings: { a: 1, r: 2 } };
    expect(distance(valueOf(raw`\int_{|x-a|>r}\frac{1}{(x-a)^2}dx`, line), 1)).toBeLessThan(1e-12);
    const outside = raw`\int_{\lVert x\rVert>r}\lVert x\rVert^{-4}\,dx`;
    expect(distance(valueOf(outside, within(2)), Math.PI / 4)).toBeLessThan(1e-12);
  });

  it('refuses other regions and larger dimensions', () => {
    expect(errorOf(raw`\int_{x>0}x\,dx=0`, scope).message).toBe(
      'an integral over a region is over the inside or the outside of a ball',
    );
    const high: Scope = { bindings: { d: 4 } };
    expect(errorOf(raw`\int_{\lVert x\rVert<1}1\,dx=0`, high).slug).toBe('failed-evaluation');
  });
});

describe('a surface integral', () => {
  it('over a sphere sees its outward normal', () => {
    for (const [d, area] of [
      [1, 2],
      [2, 4 * Math.PI],
      [3, 16 * Math.PI],
    ] as const) {
      const world: Scope = { bindings: { d, r: 2, '\\boldsymbol{c}': new Array(d).fill(3) } };
      const flux = raw`\oint_{\lVert\boldsymbol x-\boldsymbol c\rVert=r}(\boldsymbol x-\boldsymbol c)\cdot\boldsymbol n\,dS`;
      expect(distance(valueOf(flux, world), 2 * area)).toBeLessThan(1e-11);
    }
  });

  it('is the integral of the divergence over the box', () => {
    // ∇·f = 2x₁ + x₁
    const flux = value(raw`\oint_{\partial A}\boldsymbol{f}(\boldsymbol{x})\cdot\boldsymbol{n}\,dS`);
    expect(distance(flux, 4.5)).toBeLessThan(1e-14);
    expect(
      distance(flux, value(raw`\int_A\nabla\cdot\boldsymbol{f}(\boldsymbol{x})\,d\boldsymbol{x}`)),
    ).toBeLessThan(1e-13);
  });

  it('of 1 is the measure of the surface', () => {
    expect(distance(value(raw`\oint_{\partial A}1\,dS`), 8)).toBeLessThan(1e-14);
  });

  it('on the line is a sum over the two ends', () => {
    const line = mixtureScope(0.4, [0.3]);
    expect(
      distance(valueOf(raw`\oint_{\partial V}\boldsymbol{x}\cdot\boldsymbol{n}\,dS`, line), 1.3),
    ).toBeLessThan(1e-15);
  });

  it('balances what a mixture loses through the walls of a box, in two dimensions', () => {
    const plane = mixtureScope(0.4, [0.3, -0.2]);
    const rate = valueOf(raw`\frac{d}{dt}\int_V p_t(\boldsymbol{x})\,d\boldsymbol{x}`, plane);
    const flux = valueOf(
      raw`-\oint_{\partial V}p_t(\boldsymbol{x})\,\boldsymbol{f}_t(\boldsymbol{x})\cdot\boldsymbol{n}\,dS`,
      plane,
    );
    expect(distance(rate, flux)).toBeLessThan(1e-14);
    expect(Math.abs(rate as number)).toBeGreaterThan(1e-3);
  });
});
