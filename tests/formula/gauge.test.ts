import { describe, expect, it } from 'vitest';
import { compare, Environment, scaleTerm, understand, type Scope } from '#formula';
import { stream, type Stream } from '#numerics';
import { mixtureScope } from './mixture-scope.ts';

const { raw } = String;

/** How many times the difference of the sides of the first link exceeds its tolerance. */
function excess(tex: string, scope: Scope): number {
  const { links, definitions } = understand(tex, scope);
  const [link] = links;
  if (link === undefined) throw new Error('there is a link');
  const { difference, operations, stated, scale } = compare(link, Environment.of(scope, definitions), tex);
  const relative = operations * 2 ** -53 + stated.quadrature + stated.solver + stated.difference;
  return difference === 0 ? 0 : difference / (relative * scale);
}

/** Numbers, columns and matrices of one size, and a mixture whose mass is that size. */
function drawScope(random: Stream, size: number): Scope {
  const d = random.integer(1, 2);
  const column = (): number[] => random.normals(d).map((entry) => size * entry);
  const matrix = (): number[][] => Array.from({ length: d }, column);
  const { bindings, ...rest } = mixtureScope(random.uniform(0.1, 0.9), random.normals(d), size);
  return {
    ...rest,
    bindings: {
      ...bindings,
      n: 3,
      a: size * random.normal(),
      b: size * random.uniform(0.5, 2),
      c: size * random.normal(),
      '\\boldsymbol{a}': random.normals(3).map((entry) => size * entry),
      '\\boldsymbol{u}': column(),
      '\\boldsymbol{v}': column(),
      '\\boldsymbol{A}': matrix(),
      '\\boldsymbol{B}': matrix(),
    },
  };
}

const identities = [
  raw`a(b-c) = a b-a c`,
  raw`(a-b)(a+b) = a^2-b^2`,
  raw`\frac{a^3}{b}-b = \frac{a^3-b^2}{b}`,
  raw`\sqrt{a^2 b^2} = |a|b`,
  raw`\sum_{i=1}^{n}a_i b = b\sum_{i=1}^{n}a_i`,
  raw`\lVert\boldsymbol{u}+\boldsymbol{v}\rVert^2 = \lVert\boldsymbol{u}\rVert^2+2\boldsymbol{u}\cdot\boldsymbol{v}+\lVert\boldsymbol{v}\rVert^2`,
  raw`\boldsymbol{u}^\top\boldsymbol{A}\boldsymbol{v} = \boldsymbol{v}^\top\boldsymbol{A}^{\top}\boldsymbol{u}`,
  raw`\operatorname{tr}(\boldsymbol{A}\boldsymbol{B}) = \operatorname{tr}(\boldsymbol{B}\boldsymbol{A})`,
  raw`\det(\boldsymbol{A}\boldsymbol{B}) = \det(\boldsymbol{A})\det(\boldsymbol{B})`,
  raw`\boldsymbol{A}^{-1}\boldsymbol{A}\boldsymbol{u} = \boldsymbol{u}`,
  raw`(\boldsymbol{A}+\boldsymbol{B})^2-\boldsymbol{A}^2 = \boldsymbol{A}\boldsymbol{B}+\boldsymbol{B}\boldsymbol{A}+\boldsymbol{B}^2`,
  raw`\frac{\partial}{\partial t}p_t(\boldsymbol{x}) = -\nabla\cdot(\boldsymbol{f}_t(\boldsymbol{x})\,p_t(\boldsymbol{x}))`,
  raw`\frac{\partial}{\partial t}p_t = D_t\nabla^2 p_t`,
  raw`p_t\nabla\log p_t = \nabla p_t`,
  raw`\frac{p_t\nabla^2 p_t - \lVert\nabla p_t\rVert^2}{p_t^2} = \nabla^2\log p_t`,
  raw`\boldsymbol{f}_t(\boldsymbol{x})\,p_t = -D_t\nabla p_t`,
  raw`k^2 - a^2 = b^2+2a b,\quad k = a+b`,
  raw`g(a)-g(b) = (a-b)(a+b),\quad g(y)=y^2`,
];

/** Those whose quadratures are too slow for hundreds of points. */
const integralIdentities = [
  raw`\frac{d}{dt}\int_V p_t(\boldsymbol{x})\,d\boldsymbol{x} = -\oint_{\partial V}p_t(\boldsymbol{x})\,\boldsymbol{f}_t(\boldsymbol{x})\cdot\boldsymbol{n}\,dS`,
  raw`\int_V\nabla^2 p_t(\boldsymbol{x})\,d\boldsymbol{x} = \oint_{\partial V}\nabla p_t(\boldsymbol{x})\cdot\boldsymbol{n}\,dS`,
  raw`\int_0^t s^2 b\,ds = \frac{t^3}{3}b`,
];

describe('the tolerance', () => {
  for (const size of [1, 1e-12, 1e12]) {
    it(`is kept by identities and broken by a relative error of 1e-4, everything being scaled by ${size}`, () => {
      for (const [list, points] of [
        [identities, 40],
        [integralIdentities, 2],
      ] as const) {
        for (const tex of list) {
          let worst = 0;
          for (let i = 0; i < points; i += 1) {
            const scope = drawScope(stream(7, tex, i), size);
            expect(excess(tex, scope), `${tex} at point ${i}`).toBeLessThanOrEqual(1);
            const { formula } = understand(tex, scope);
            const wrong = scaleTerm(formula, '1.0001') ?? '';
            worst = Math.max(worst, excess(wrong, scope));
          }
          expect(worst, `${tex} at its worst point`).toBeGreaterThan(1e3);
        }
      }
    });
  }
});
