import { describe, expect, it } from 'vitest';
import { atoms, functions, law, map, type Scope } from '#formula';
import { add, div, exp, mul, pow, sub, type Scalar } from '#numerics';
import { errorOf } from '../error-of.ts';
import { distance, valueOf } from '../value-of.ts';

const { raw } = String;

function gaussian(mean: Scalar, variance: Scalar) {
  return law({
    density: (x) => {
      const z = sub(x[0] ?? 0, mean);
      return div(exp(div(mul(z, z), mul(-2, variance))), pow(mul(2 * Math.PI, variance), 0.5));
    },
    centre: [1],
    width: [0.8],
  });
}

const scope: Scope = {
  bindings: {
    d: 1,
    t: 0.5,
    '\\sigma': 0.5,
    '\\boldsymbol{c}': [0.25],
    '\\boldsymbol{y}': [2],
    p_0: atoms([[1], [3]], [0.25, 0.75]),
    // p_t = N(1, 1 + t)
    p: functions((s: Scalar) => gaussian(1, add(1, s))),
    '\\boldsymbol{z}': atoms([[1], [3]], [0.25, 0.75]),
    // p(x | y) = N(y/2, 1/2)
    'p(\\cdot\\mid\\cdot)': map((y: readonly Scalar[]) => gaussian(mul(0.5, y[0] ?? 0), 0.5)),
  },
  space: '\\boldsymbol{x}',
};
const value = (expression: string) => valueOf(expression, scope);

describe('an expectation', () => {
  it('is a sum over the points of a finite law', () => {
    expect(value(raw`\mathbb{E}_{\boldsymbol{x}_0\sim p_0}\big[\boldsymbol{x}_0\big]`)).toEqual([2.5]);
    expect(value(raw`\mathbb{E}_{\boldsymbol{x}_0\sim p_0}[\lVert\boldsymbol{x}_0\rVert^2]`)).toBe(7);
  });

  it('is a quadrature against a density', () => {
    expect(distance(value(raw`\mathbb{E}_{\boldsymbol{x}\sim p_t}[\boldsymbol{x}]`), [1])).toBeLessThan(
      1e-13,
    );
    expect(
      distance(value(raw`\mathbb{E}_{\boldsymbol{x}\sim p_t}[\lVert\boldsymbol{x}\rVert^2]`), 2.5),
    ).toBeLessThan(1e-13);
  });

  it('ignores where the density underflows, even though its logarithm does not exist there', () => {
    // −entropy of N(1, 1.5)
    const expected = -0.5 * Math.log(2 * Math.PI * Math.E * 1.5);
    expect(
      distance(value(raw`\mathbb{E}_{\boldsymbol{x}\sim p_t}[\log p_t(\boldsymbol{x})]`), expected),
    ).toBeLessThan(1e-12);
    const narrow = {
      ...scope,
      bindings: {
        ...scope.bindings,
        q: law({ density: (x) => (Math.abs(x[0] as number) < 1 ? 0.5 : 0), centre: [0], width: [1] }),
      },
    };
    expect(
      Number.isFinite(valueOf(raw`\mathbb{E}_{\boldsymbol{x}\sim q}[\log q(\boldsymbol{x})]`, narrow)),
    ).toBe(true);
  });

  it('draws one after the other, each law knowing those before', () => {
    // E‖x − x₀‖² = σ², E‖x‖² = 7 + σ²
    const measures = raw`\mathbb{E}_{\boldsymbol{x}_0\sim p_0,\ \boldsymbol{x}\sim\mathcal{N}(\boldsymbol{x}_0,\sigma^2\boldsymbol{I})}`;
    expect(
      distance(value(raw`${measures}\big[\lVert\boldsymbol{x}-\boldsymbol{x}_0\rVert^2\big]`), 0.25),
    ).toBeLessThan(1e-13);
    expect(distance(value(raw`${measures}\big[\lVert\boldsymbol{x}\rVert^2\big]`), 7.25)).toBeLessThan(1e-12);
  });

  it('takes the conditional law of a name, not its density there', () => {
    expect(
      distance(
        value(raw`\mathbb{E}_{\boldsymbol{x}\sim p(\boldsymbol{x}\mid\boldsymbol{y})}[\boldsymbol{x}]`),
        [1],
      ),
    ).toBeLessThan(1e-13);
    expect(
      distance(value(raw`p(\boldsymbol{y}\mid\boldsymbol{y})`), Math.exp(-1) / Math.sqrt(Math.PI)),
    ).toBeLessThan(1e-15);
  });

  it('without a law is over the name that the world binds to one, in every mean anew', () => {
    expect(value(raw`\mathbb{E}[\boldsymbol{z}]`)).toEqual([2.5]);
    expect(
      distance(value(raw`\mathbb{E}[\lVert\boldsymbol{z}-\mathbb{E}[\boldsymbol{z}]\rVert^2]`), 0.75),
    ).toBeLessThan(1e-15);
    expect(
      distance(value(raw`\mathbb{E}[\lVert\boldsymbol{z}-\boldsymbol{c}\rVert^2]`), 0.75 + 2.25 ** 2),
    ).toBeLessThan(1e-14);
  });

  it('can be differentiated by what its law depends on', () => {
    expect(
      distance(value(raw`\frac{d}{dt}\mathbb{E}_{\boldsymbol{x}\sim p_t}[\lVert\boldsymbol{x}\rVert^2]`), 1),
    ).toBeLessThan(1e-12);
  });
});

describe('the normal law', () => {
  it('has its density', () => {
    const density = value(raw`\mathcal{N}(\boldsymbol{y};\boldsymbol{0},\sigma^2\boldsymbol{I})`);
    expect(distance(density, Math.exp(-8) / Math.sqrt(2 * Math.PI * 0.25))).toBeLessThan(1e-17);
  });

  it('has the score −(x − μ)/σ²', () => {
    const score = value(
      raw`\nabla_{\boldsymbol{y}}\log\mathcal{N}(\boldsymbol{y};\boldsymbol{c},\sigma^2\boldsymbol{I})`,
    );
    expect(distance(score, [-7])).toBeLessThan(1e-14);
  });

  it('has mass 1, also as a law without a point', () => {
    expect(
      distance(
        value(raw`\mathbb{E}_{\boldsymbol{x}\sim\mathcal{N}(\boldsymbol{c},\sigma^2\boldsymbol{I})}[1]`),
        1,
      ),
    ).toBeLessThan(1e-13);
  });
});

describe('distances of laws', () => {
  it('have the total variation of two Gaussians of one width', () => {
    // erf(|μ|/(2√2 σ))
    const tv = value(
      raw`\mathrm{TV}\big(\mathcal{N}(\boldsymbol{y},\sigma^2\boldsymbol{I}),\mathcal{N}(\boldsymbol{0},\sigma^2\boldsymbol{I})\big)`,
    );
    expect(distance(tv, value(raw`\operatorname{erf}\left(\frac{2}{2\sqrt2\,\sigma}\right)`))).toBeLessThan(
      1e-13,
    );
    expect(value(raw`\mathrm{TV}(p_t,p_t)`)).toBe(0);
  });

  it('find laws far from the origin', () => {
    const far = {
      ...scope,
      bindings: { ...scope.bindings, '\\boldsymbol{m}': [1000], '\\boldsymbol{k}': [1001] },
    };
    const tv = valueOf(
      raw`\mathrm{TV}\big(\mathcal{N}(\boldsymbol{m},\boldsymbol{I}),\mathcal{N}(\boldsymbol{k},\boldsymbol{I})\big)`,
      far,
    );
    expect(distance(tv, valueOf(raw`\operatorname{erf}\left(\frac{1}{2\sqrt2}\right)`, far))).toBeLessThan(
      1e-13,
    );
  });

  it('have the relative entropy of two Gaussians', () => {
    // KL(N(1, 3/2) ‖ N(0, 2)) = ½ (3/4 + 1/2 − 1 + ln(4/3))
    const kl = value(raw`\mathrm{KL}\big(p_t\,\Vert\,\mathcal{N}(\boldsymbol{0},2\boldsymbol{I})\big)`);
    expect(distance(kl, 0.5 * (0.25 + Math.log(4 / 3)))).toBeLessThan(1e-13);
  });

  it('keep the derivative by what a law depends on', () => {
    // d/dm erf(m/(2√2)) at m = 2 is e^{−m²/8}/√(2π)
    const world = { bindings: { d: 1, m: 2, '\\boldsymbol{u}': [1], '\\boldsymbol{o}': [0] } };
    const slope = valueOf(
      raw`\frac{d}{dm}\mathrm{TV}\big(\mathcal{N}(m\boldsymbol{u},\boldsymbol{I}),\mathcal{N}(\boldsymbol{o},\boldsymbol{I})\big)`,
      world,
    );
    expect(distance(slope, Math.exp(-0.5) / Math.sqrt(2 * Math.PI))).toBeLessThan(1e-12);
  });
});

describe('an expectation under a joint or conditional law', () => {
  const scope: Scope = {
    bindings: {
      q: atoms([[1], [3]], [0.5, 0.5]),
      p: law({
        density: () => 0,
        centre: [0],
        width: [1],
        given: (y: readonly number[]) =>
          law({ density: ([x = 0]) => bell(x, y[0] ?? 0), centre: [y[0] ?? 0], width: [1] }),
      }),
      '\\boldsymbol{x}\\mid\\boldsymbol{y}': atoms([[2], [6]], [0.25, 0.75]),
    },
    space: '\\boldsymbol{x}',
  };

  it('draws first what another law depends on', () => {
    const joint = raw`\mathbb{E}_{\boldsymbol{x},\boldsymbol{y}\sim p(\boldsymbol{x}|\boldsymbol{y})q(\boldsymbol{y})}[\boldsymbol{x}\cdot\boldsymbol{y}]`;
    expect(distance(valueOf(joint, scope), 5)).toBeLessThan(1e-12);
  });

  it('is over the law that the world binds under the condition, or over a law alone', () => {
    expect(valueOf(raw`\mathbb{E}_{\boldsymbol{x}|\boldsymbol{y}}[\boldsymbol{x}]`, scope)).toEqual([5]);
    expect(valueOf(raw`\mathbb E\big[\boldsymbol x\,\big|\,\boldsymbol y\big]`, scope)).toEqual([5]);
    expect(valueOf(raw`\mathbb{E}[\boldsymbol{x}\mid\boldsymbol{y}]`, scope)).toEqual([5]);
    expect(valueOf(raw`\mathbb{E}_q\lVert\boldsymbol{x}\rVert^2`, scope)).toBe(5);
  });

  it('says which factor is missing', () => {
    expect(
      errorOf(raw`\mathbb{E}_{\boldsymbol{x},\boldsymbol{y}\sim q(\boldsymbol{y})}[1]=0`, scope).message,
    ).toBe('no factor of the joint law is the law of `\\boldsymbol{x}`');
  });
});

function bell(x: Scalar, mean: number): Scalar {
  return div(exp(mul(-0.5, mul(sub(x, mean), sub(x, mean)))), Math.sqrt(2 * Math.PI));
}
