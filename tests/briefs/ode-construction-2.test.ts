import { describe, expect, it } from 'vitest';
import { derived, family, functions, law, map, wholeSpace, type Law, type Scope } from '#formula';
import {
  add,
  cos,
  div,
  exp,
  invertMonotone,
  log,
  mul,
  neg,
  pow,
  real,
  sin,
  square,
  squaredNorm,
  sub,
  type Scalar,
  type Stream,
} from '#numerics';
import { check, told, type Check } from './checked.ts';
import { compared, edited, errorsOf, orderOf } from './compared.ts';
import { displayed } from './fixtures.ts';

const { raw } = String;
const slug = 'ode-construction-2';

type Column = readonly Scalar[];
const [x, xt, x0, x1, xT] = [
  '\\boldsymbol{x}',
  '\\boldsymbol{x}_t',
  '\\boldsymbol{x}_0',
  '\\boldsymbol{x}_1',
  '\\boldsymbol{x}_T',
] as const;

const column = (random: Stream, d: number, size = 1.2): number[] =>
  Array.from({ length: d }, () => random.uniform(-size, size));
const minus = (a: Column, b: Column): Scalar[] => a.map((entry, i) => sub(entry, b[i] ?? 0));

function bump(v: Column, centre: Column, variance: Scalar): Scalar {
  return div(
    exp(div(squaredNorm(minus(v, centre)), mul(-2, variance))),
    pow(mul(2 * Math.PI, variance), v.length / 2),
  );
}

/** Curved trajectories in the plane, triangular so that they can be inverted one coordinate after the other; T = 1. */
const share = (t: Scalar): Scalar => mul(t, sub(1.3, mul(0.3, t)));
const bend = (t: Scalar): Scalar => mul(0.2, mul(t, sub(1, t)));
function forward(t: Scalar, end: Column, start: Column): Scalar[] {
  const [a = 0, b = 0] = end;
  const [c = 0, e = 0] = start;
  const first = add(add(c, mul(share(t), sub(a, c))), mul(bend(t), sin(a)));
  return [first, add(add(e, mul(share(t), sub(b, e))), mul(bend(t), add(sin(b), square(a))))];
}
function backward(t: Scalar, place: Column, start: Column): Scalar[] {
  const reach: [number, number] = [-60, 60];
  const first = invertMonotone((a) => forward(t, [a, 0], start)[0] ?? 0, place[0] ?? 0, reach);
  const second = invertMonotone((b) => forward(t, [first, b], start)[1] ?? 0, place[1] ?? 0, reach);
  return [first, second];
}
/** The rate ∂ₜX at a fixed end point, and ∂X, both without differentiation. */
function rate(t: Scalar, end: Column, start: Column): Scalar[] {
  const [a = 0, b = 0] = end;
  const [slope, curl] = [sub(1.3, mul(0.6, t)), mul(0.2, sub(1, mul(2, t)))];
  return [
    add(mul(slope, sub(a, start[0] ?? 0)), mul(curl, sin(a))),
    add(mul(slope, sub(b, start[1] ?? 0)), mul(curl, add(sin(b), square(a)))),
  ];
}
function stretch(t: Scalar, end: Column): Scalar {
  const along = (a: Scalar): Scalar => add(share(t), mul(bend(t), cos(a)));
  return mul(along(end[0] ?? 0), along(end[1] ?? 0));
}

const prior = (v: Column): Scalar => bump(v, [0.2, -0.1], 1.3);

/** The curved family: maps in both directions, velocity and density given x₀, and the trajectory through a drawn end. */
function curved(random: Stream): Scope {
  const [end, start] = [column(random, 2), column(random, 2)];
  const t = random.uniform(0.25, 0.9);
  const conditional = (s: Scalar) => (v: Column, from: Column) => {
    const to = backward(s, v, from);
    return div(prior(to), stretch(s, to));
  };
  const at = (from: Column) => (s: Scalar) =>
    law({ density: (v) => conditional(s)(v, from), centre: [0, 0], width: [1, 1] });
  return {
    bindings: {
      d: 2,
      t,
      T: 1,
      [x0]: start,
      [xT]: end,
      '\\boldsymbol{x}': family((s: Scalar) => (s === 1 ? end : forward(s, end, start))),
      [xt]: forward(t, end, start),
      '\\boldsymbol{X}': functions((s: Scalar) =>
        map((to: Column, from: Column) => forward(s, to, from), { variables: [xT, x0] }),
      ),
      '\\boldsymbol{\\varphi}': functions((s: Scalar) =>
        map((v: Column, from: Column) => backward(s, v, from), { variables: [xt, x0] }),
      ),
      '\\boldsymbol{f}': functions((s: Scalar) =>
        map((v: Column, from: Column) => rate(s, backward(s, v, from), from), { variables: [xt, x0] }),
      ),
      p: functions((s: Scalar) =>
        law({
          density: (v) => (s === 1 ? prior(v) : conditional(s)(v, start)),
          centre: [0, 0],
          width: [1, 1],
          given: (from: Column) => at(from)(s),
        }),
      ),
    },
    space: xt,
    paths: ['\\boldsymbol{x}'],
  };
}

type Row = readonly [label: string, check: Check];
const dimensions = (...values: number[]) => ({ choices: { d: values } });
const within = (world: (random: Stream, d: number) => Scope) => ({
  draw: (random: Stream, { d }: { readonly d?: unknown }): Scope =>
    world(random, typeof d === 'number' ? d : 1),
});

function holds(rows: readonly Row[]): void {
  it.each(rows)('%s', (label, checked) => {
    expect(told(check(slug, label, checked))).toBe('verified');
  });
}

describe('curves through one data point', () => {
  holds([
    [
      'eq:track',
      {
        draw: curved,
        wrong: [
          [raw`\boldsymbol\varphi_t(`, raw`\boldsymbol\varphi_{t/2}(`],
          [raw`=\boldsymbol x_T`, raw`=\boldsymbol x_t`],
        ],
      },
    ],
    [
      'eq:track-velocity',
      {
        draw: curved,
        wrong: [
          ['=-', '='],
          ['^{-1}', ''],
        ],
      },
    ],
    [
      'eq:f-xt-x0',
      {
        draw: curved,
        wrong: [
          ['=-', '='],
          ['^{-1}', raw`^\top`],
        ],
      },
    ],
    [
      'eq:f-from-X',
      {
        draw: (random) => {
          const world = curved(random);
          return { ...world, bindings: { ...world.bindings, [x]: column(random, 2) } };
        },
        wrong: [
          [raw`\partial_t`, raw`-\partial_t`],
          [raw`\boldsymbol x_T=`, raw`\boldsymbol x_T=2`],
        ],
      },
    ],
  ]);

  it('eq:track-total-derivative: the end point is conserved, and not with a difference or a transpose', () => {
    const tex = displayed(slug, 'eq:track-total-derivative');
    expect(compared(tex, curved).worst).toBeLessThanOrEqual(1);
    expect(compared(edited(tex, '}+', '}-'), curved).worst).toBeGreaterThan(1e3);
    const turned = edited(tex, raw`{\partial\boldsymbol x_t}\frac`, raw`{\partial\boldsymbol x_t}^\top\frac`);
    expect(compared(turned, curved).worst).toBeGreaterThan(1e3);
  });

  it('eq:track-forward: every curve ends in its data point, with an error of order 1', () => {
    const tex = displayed(slug, 'eq:track-forward', 3);
    const steps = [0.02, 0.01, 0.005, 0.0025];
    expect(orderOf(errorsOf(tex, curved, 't', steps))).toBeCloseTo(1, 1);
    const missed = errorsOf(edited(tex, raw`=\boldsymbol x_0`, raw`=\boldsymbol x_T`), curved, 't', steps);
    expect(missed.at(-1)).toBeGreaterThan(0.05);
  });
});

describe('the density follows the characteristics', () => {
  holds([
    [
      'eq:product-rule',
      {
        draw: (random) => ({
          bindings: {
            d: 2,
            [x]: column(random, 2),
            p: law({ density: prior, centre: [0, 0], width: [1, 1] }),
            '\\boldsymbol{f}': map(([a = 0, b = 0]: Column) => [sin(mul(a, b)), add(square(a), b)]),
          },
          space: x,
        }),
        wrong: [
          [raw`+p\nabla\cdot\boldsymbol f`, ''],
          [raw`=\boldsymbol f`, raw`=-\boldsymbol f`],
        ],
      },
    ],
    [
      'eq:transport',
      {
        draw: curved,
        wrong: [
          ['=-', '='],
          [raw`+\nabla_{\boldsymbol x_t}p_t`, raw`-\nabla_{\boldsymbol x_t}p_t`],
        ],
      },
    ],
    [
      'eq:char-ode',
      {
        draw: curved,
        wrong: [
          ['=-', '='],
          [raw`\dfrac{d}{dt}`, raw`\dfrac{\partial}{\partial t}`],
        ],
      },
    ],
    [
      'eq:char-det',
      {
        draw: curved,
        wrong: [
          [
            raw`p_T\big(\boldsymbol\varphi_t(\boldsymbol x_t|\boldsymbol x_0)\big)`,
            raw`p_T\big(\boldsymbol x_t\big)`,
          ],
          [raw`\left|\det`, raw`\left|2\det`],
        ],
      },
    ],
    [
      'eq:jacobi',
      {
        draw: (random) => {
          const world = curved(random);
          const path = world.bindings['\\boldsymbol{x}'];
          // Along the trajectory: the velocity at x_s is taken where the path is at s.
          const along = functions((s: Scalar) =>
            map((v: Column, from: Column) => rate(s, backward(s, v, from), from), {
              variables: ['\\boldsymbol{x}_s', x0],
            }),
          );
          return {
            ...world,
            bindings: {
              ...world.bindings,
              '\\boldsymbol{x}_s': [0, 0],
              ...(path === undefined ? {} : { '\\boldsymbol{x}': path }),
              '\\boldsymbol{f}': along,
            },
            space: '\\boldsymbol{x}_s',
          };
        },
        wrong: [
          [raw`\exp\int`, raw`\exp-\int`],
          [raw`\left|\det`, raw`2\left|\det`],
        ],
      },
    ],
    [
      'eq:pt-xt-x0',
      {
        draw: (random) => {
          const world = curved(random);
          return { ...world, bindings: { ...world.bindings, '\\boldsymbol{x}_s': [0, 0] } };
        },
        wrong: [
          [raw`\exp\left(\int`, raw`\exp\left(-\int`],
          [raw`p_T(\boldsymbol x_T)`, raw`p_T(\boldsymbol x_t)`],
        ],
      },
    ],
  ]);
});

/** Atoms carried to a prior along μ_t(x₀) + σ_t x₁, with the density by quadrature over x₀. */
const sigma = (t: Scalar): Scalar => mul(square(t), sub(3, mul(2, t)));
const sigmaRate = (t: Scalar): Scalar => mul(6, mul(t, sub(1, t)));
const centre = (t: Scalar, from: Column): Scalar[] =>
  from.map((entry) => add(mul(sub(1, t), entry), mul(mul(t, sub(1, t)), sin(entry))));
const centreRate = (t: Scalar, from: Column): Scalar[] =>
  from.map((entry) => add(neg(entry), mul(sub(1, mul(2, t)), sin(entry))));
const logistic = (v: Column): Scalar =>
  v.reduce<Scalar>((product, entry) => {
    const tail = exp(neg(entry));
    return mul(product, div(tail, square(add(1, tail))));
  }, 1);

/** General linear interpolation with a logistic prior: not the Gaussian one. */
function linear(random: Stream, d: number): Scope {
  const t = random.uniform(0.3, 0.9);
  const [from, end] = [column(random, d), column(random, d)];
  const place = centre(t, from).map((entry, i) => real(add(entry, mul(sigma(t), end[i] ?? 0))));
  const conditional = (s: Scalar, v: Column, start: Column): Scalar =>
    div(logistic(minus(v, centre(s, start)).map((entry) => div(entry, sigma(s)))), pow(sigma(s), d));
  return {
    bindings: {
      d,
      t,
      T: 1,
      [x0]: from,
      [x1]: end,
      [xt]: place,
      p: functions((s: Scalar) =>
        law({
          density: logistic,
          centre: new Array<number>(d).fill(0),
          width: new Array<number>(d).fill(1.8),
          given: (start: Column) =>
            law({
              density: (v) => exp(log(conditional(s, v, start))),
              centre: new Array<number>(d).fill(0),
              width: new Array<number>(d).fill(1.8),
            }),
        }),
      ),
      '\\sigma': family(sigma),
      '\\boldsymbol{\\mu}': functions((s: Scalar) => map((start: Column) => centre(s, start))),
      '\\boldsymbol{f}': functions((s: Scalar) =>
        map(
          (v: Column, start: Column) => {
            const pull = div(sigmaRate(s), sigma(s));
            return centreRate(s, start).map((entry, i) =>
              add(entry, mul(pull, sub(v[i] ?? 0, centre(s, start)[i] ?? 0))),
            );
          },
          { variables: [xt, x0] },
        ),
      ),
    },
    space: xt,
  };
}

describe('general linear interpolation', () => {
  holds([
    [
      'eq:lin-f',
      {
        ...within(linear),
        ...dimensions(1, 2, 3),
        wrong: [
          [raw`\dot{\boldsymbol\mu}_t(\boldsymbol x_0)+`, ''],
          [raw`-\boldsymbol\mu_t`, raw`+\boldsymbol\mu_t`],
        ],
      },
    ],
    [
      'eq:lin-div',
      {
        ...within(linear),
        ...dimensions(1, 2, 3, 8),
        wrong: [
          [raw`=d\,`, raw`=(d+1)`],
          [raw`/\sigma_t`, ''],
        ],
      },
    ],
    [
      'eq:lin-int',
      {
        ...within(linear),
        ...dimensions(1, 2, 8),
        wrong: [
          [raw`=-d`, raw`=d`],
          [raw`\log\sigma_t`, raw`\log t`],
        ],
      },
    ],
    [
      'eq:lin-p2',
      {
        ...within(linear),
        ...dimensions(1, 2, 3),
        wrong: [
          [raw`{\sigma_t^d}`, raw`{\sigma_t^{d+1}}`],
          [raw`-\boldsymbol\mu_t`, raw`+\boldsymbol\mu_t`],
        ],
      },
    ],
  ]);
});

/** Straight rays from a Gaussian prior to Gaussian data, where everything superposed is known. */
const spread = 0.6;
const mean = 0.4;
/** The variance of x_t, of deviation t around (1 − t)x₀, when x₀ is Gaussian. */
const total = (t: Scalar): Scalar => add(square(mul(sub(1, t), spread)), square(t));
function posterior(t: Scalar, v: Column): Law {
  const gain = div(mul(sub(1, t), spread * spread), total(t));
  const centres = v.map((entry) => add(mean, mul(gain, sub(entry, mul(sub(1, t), mean)))));
  const variance = div(mul(square(t), spread * spread), total(t));
  return law({
    density: (from) => bump(from, centres, variance),
    centre: centres.map(real),
    width: centres.map(() => Math.sqrt(real(variance))),
    nodes: 61,
  });
}

function straight(random: Stream, d: number): Scope {
  const t = random.uniform(0.3, 0.9);
  const place = column(random, d);
  const marginal = (s: Scalar, v: Column): Scalar =>
    bump(
      v,
      v.map(() => mul(sub(1, s), mean)),
      total(s),
    );
  const velocity = (s: Scalar, v: Column): Scalar[] =>
    // E[x₀ | x_t] by its linear formula.
    v.map((entry) => {
      const gain = div(mul(sub(1, s), spread * spread), total(s));
      const from = add(mean, mul(gain, sub(entry, mul(sub(1, s), mean))));
      return div(sub(entry, from), s);
    });
  const given = (s: Scalar) => (from: Column) =>
    law({
      density: (v) =>
        bump(
          v,
          from.map((entry) => mul(sub(1, s), entry)),
          square(s),
        ),
      centre: from.map((entry) => real(mul(sub(1, s), entry))),
      width: from.map(() => real(s)),
      nodes: 61,
    });
  return {
    bindings: {
      d,
      t,
      [xt]: place,
      [x0]: column(random, d),
      [x1]: column(random, d),
      p: functions((s: Scalar) =>
        law({
          density: (v) => marginal(s, v),
          centre: place.map(() => real(mul(sub(1, s), mean))),
          width: place.map(() => Math.sqrt(real(total(s)))),
          nodes: 61,
          given: given(s),
        }),
      ),
      p_0: law({
        density: (from) =>
          bump(
            from,
            from.map(() => mean),
            spread * spread,
          ),
        centre: place.map(() => mean),
        width: place.map(() => spread),
        nodes: 61,
      }),
      'p_t(\\boldsymbol{x}_0\\mid\\boldsymbol{x}_t)': derived(['t', xt], (s: Scalar, v: Column) =>
        posterior(s, v),
      ),
      // One name for the velocity and for the velocity given x₀.
      '\\boldsymbol{f}_t(\\boldsymbol{x}_t)': derived(['t', xt], velocity),
      '\\boldsymbol{f}': functions((s: Scalar) =>
        map((v: Column, from: Column) => minus(v, from).map((entry) => div(entry, s))),
      ),
      '\\boldsymbol{u}': map(
        (s: Scalar, v: Column) => {
          const p = marginal(s, v);
          return [p, ...velocity(s, v).map((entry) => mul(entry, p))];
        },
        { variables: ['t', xt] },
      ),
      '\\boldsymbol{v}_{\\boldsymbol{\\theta}}': map((v: Column, s: Scalar) =>
        v.map((entry) => sub(sin(entry), mul(0.5, s))),
      ),
    },
    domains: {
      [x0]: wholeSpace(
        place.map(() => mean),
        place.map(() => spread),
        91,
      ),
    },
    space: xt,
  };
}

describe('the superposition of straight rays', () => {
  const one = (random: Stream): Scope => straight(random, 1);
  holds([
    [
      'eq:marginal-u1',
      {
        draw: one,
        wrong: [
          [raw`=\int`, raw`=2\int`],
          [raw`=p_t(\boldsymbol x_t)`, raw`=p_0(\boldsymbol x_t)`],
        ],
      },
    ],
    [
      'eq:marginal-u2',
      {
        draw: one,
        wrong: [
          [raw`p_t(\boldsymbol x_t|\boldsymbol x_0)`, ''],
          [raw`=\int`, raw`=-\int`],
        ],
      },
    ],
    [
      'eq:f-expectation',
      {
        draw: one,
        wrong: [
          [raw`\boldsymbol u_{>1}/\boldsymbol u_1`, raw`\boldsymbol u_{>1}`],
          [raw`\sim p_t(\boldsymbol x_0|\boldsymbol x_t)`, raw`\sim p_0`],
        ],
      },
    ],
    [
      'eq:score-match',
      {
        draw: one,
        wrong: [
          [
            raw`p_t(\boldsymbol x_t|\boldsymbol x_0)p_0(\boldsymbol x_0)`,
            raw`p_t(\boldsymbol x_t)p_0(\boldsymbol x_0)`,
          ],
          [raw`=\;&`, raw`=\;&2`],
        ],
      },
    ],
    [
      'eq:straight-p2',
      {
        ...within((random, d) => {
          const world = straight(random, d);
          // The prior at t = 1 is the same whatever x₀: a standard normal law around the origin of the rays.
          return {
            ...world,
            bindings: {
              ...world.bindings,
              p_1: law({
                density: (v) =>
                  bump(
                    v,
                    v.map(() => 0),
                    1,
                  ),
                centre: [0],
                width: [1],
              }),
            },
          };
        }),
        ...dimensions(1),
        wrong: [
          ['{t^d}', '{t^{d+1}}'],
          [raw`+\boldsymbol x_0\right`, raw`-\boldsymbol x_0\right`],
        ],
      },
    ],
  ]);

  it('eq:continuity-marginal: the superposed pair conserves mass, and not the unconditional mean', () => {
    const tex = displayed(slug, 'eq:continuity-marginal');
    for (const d of [1, 2]) {
      const draw = (random: Stream): Scope => {
        const world = straight(random, d);
        const { '\\boldsymbol{f}': _, ...others } = world.bindings;
        const velocity = functions((s: Scalar) =>
          map((v: Column) => {
            const variance = total(s);
            const slope = div(add(mul(sub(1, s), -(spread * spread)), s), variance);
            return v.map((entry) => add(-mean, mul(slope, sub(entry, mul(sub(1, s), mean)))));
          }),
        );
        return { ...world, bindings: { ...others, '\\boldsymbol{f}': velocity } };
      };
      expect(compared(tex, draw).worst).toBeLessThanOrEqual(1);
      expect(compared(edited(tex, '+', '-'), draw).worst).toBeGreaterThan(1e3);
      expect(
        compared(edited(tex, raw`\boldsymbol f_tp_t`, raw`2\boldsymbol f_tp_t`), draw).worst,
      ).toBeGreaterThan(1e3);
    }
  });
});

describe('where curves go wrong', () => {
  it('eq:parabola-fold: the curve folds where its derivative by the end point vanishes', () => {
    const draw = (random: Stream): Scope => ({
      bindings: {
        t: random.uniform(0.2, 0.9),
        k: random.uniform(0.5, 2),
        x_1: random.uniform(-1, 1),
        X_t: derived(['x_1', 't', 'k'], (a: Scalar, t: Scalar, k: Scalar) =>
          mul(t, mul(a, add(1, mul(k, mul(sub(1, t), a))))),
        ),
      },
    });
    const slope = displayed(slug, 'eq:parabola-fold', 2);
    expect(compared(slope, draw).worst).toBeLessThanOrEqual(1);
    expect(compared(edited(slope, '2k', 'k'), draw).worst).toBeGreaterThan(1e3);
  });

  it('eq:lin-track: the end point is recovered from the position', () => {
    const tex = displayed(slug, 'eq:lin-track');
    const draw = (random: Stream): Scope => linear(random, 3);
    expect(compared(tex, draw).worst).toBeLessThanOrEqual(1);
    const wrong = edited(tex, raw`{\sigma_t}=`, raw`{\sigma_t^2}=`);
    expect(compared(wrong, draw).worst).toBeGreaterThan(1e3);
  });
});
