import { describe, expect, it } from 'vitest';
import { derived, functions, map, type Scope } from '#formula';
import {
  add,
  apply,
  cos,
  div,
  exp,
  inverse,
  mul,
  multiply,
  real,
  sin,
  sqrt,
  square,
  sub,
  transpose,
  type Matrix,
  type Scalar,
  type Stream,
} from '#numerics';
import { check, told, type Check } from './checked.ts';
import { compared, edited, errorsOf, orderOf } from './compared.ts';
import { displayed } from './fixtures.ts';

const { raw } = String;
const slug = 'heat-ssl';

type Column = readonly Scalar[];
type Numbers = number[][];
const square2 = (f: (i: number, j: number) => number, d = 2): Numbers =>
  Array.from({ length: d }, (_, i) => Array.from({ length: d }, (__, j) => f(i, j)));
const drawn = (random: Stream, d = 2): Numbers => square2(() => random.uniform(-0.8, 0.8), d);
const plus = (a: Matrix, b: Matrix): Scalar[][] =>
  a.map((row, i) => row.map((entry, j) => add(entry, b[i]?.[j] ?? 0)));
const times = (factor: Scalar, a: Matrix): Scalar[][] =>
  a.map((row) => row.map((entry) => mul(factor, entry)));
const product = (a: Matrix, b: Matrix): Numbers => multiply(a, b).map((row) => row.map(real));
const identity = square2((i, j) => (i === j ? 1 : 0));

/** A commuting pair with a complex and a real eigenvalue pair in turn: polynomials of one matrix. */
function commuting(random: Stream): { A: Numbers; B: Numbers } {
  const base = drawn(random);
  const polynomial = (a: number, b: number): Numbers =>
    plus(times(a, identity), times(b, base)).map((row) => row.map(real));
  return {
    A: polynomial(random.uniform(0.4, 1), random.uniform(0.5, 1)),
    B: polynomial(random.uniform(-1, -0.4), random.uniform(0.5, 1)),
  };
}

/** e^{xA + yB} v by its eigenvectors, the route beside the scaling and squaring of the language; C = a + bJ, real form of a + ib. */
const rotation = (a: number, b: number): Numbers => [
  [a, -b],
  [b, a],
];
function spiral([a, b]: readonly [number, number], [c, e]: readonly [number, number], v: readonly number[]) {
  return (x: Scalar, y: Scalar): Scalar[] => {
    const growth = exp(add(mul(a, x), mul(c, y)));
    const angle = add(mul(b, x), mul(e, y));
    const [p = 0, q = 0] = v;
    return [
      mul(growth, sub(mul(cos(angle), p), mul(sin(angle), q))),
      mul(growth, add(mul(sin(angle), p), mul(cos(angle), q))),
    ];
  };
}

/** A field of spirals: A and B are a + bJ, which commute, and z is known in closed form. */
function spirals(random: Stream): Scope {
  const a: [number, number] = [random.uniform(-0.8, 0.8), random.uniform(0.3, 1.2)];
  const b: [number, number] = [random.uniform(-0.8, 0.8), random.uniform(0.3, 1.2)];
  const start = [random.uniform(-1, 1), random.uniform(0.5, 1)];
  const [A, B] = [rotation(...a), rotation(...b)];
  const C = product(A, inverse(B));
  return {
    bindings: {
      d: 2,
      x: random.uniform(-1, 1),
      y: random.uniform(-1, 1),
      A,
      B,
      C,
      S: times(-1, product(C, C)),
      z: map(spiral(a, b, start), { variables: ['x', 'y'] }),
      z_0: start,
    },
  };
}

/** Two matrices that do not commute. */
function pair(random: Stream): Scope {
  const [A, B] = [drawn(random), drawn(random)];
  const [dx, dy] = [random.uniform(0.1, 0.5), random.uniform(0.1, 0.5)];
  return {
    bindings: {
      d: 2,
      m: 4,
      n: 3,
      x: random.uniform(-0.5, 0.5),
      y: random.uniform(-0.5, 0.5),
      A,
      B,
      '\\Delta x': dx,
      '\\Delta y': dy,
      P: plus(identity, times(dx, A)),
      Q: plus(identity, times(dy, B)),
    },
  };
}

type Row = readonly [label: string, check: Check];
function holds(rows: readonly Row[]): void {
  it.each(rows)('%s', (label, checked) => {
    expect(told(check(slug, label, checked))).toBe('verified');
  });
}

describe('from heat to steady state', () => {
  holds([
    [
      'eq:hs-heat',
      {
        draw: (random) => ({
          bindings: {
            t: random.uniform(0.3, 1.5),
            x: random.uniform(-1.5, 1.5),
            y: random.uniform(-1.5, 1.5),
            u: map(
              (t: Scalar, x: Scalar, y: Scalar) =>
                div(exp(div(add(square(x), square(y)), mul(-4, t))), mul(4 * Math.PI, t)),
              { variables: ['t', 'x', 'y'] },
            ),
          },
        }),
        wrong: [
          [raw`+\frac{\partial^2u}{\partial y^2}`, ''],
          [raw`=\frac`, raw`=2\frac`],
        ],
      },
    ],
    [
      'eq:hs-mean-value',
      {
        draw: (random) => ({
          bindings: {
            x_0: random.uniform(-1, 1),
            y_0: random.uniform(-1, 1),
            r: random.uniform(0.2, 0.5),
            z: map((x: Scalar, y: Scalar) => add(mul(exp(x), cos(y)), sub(square(x), square(y)))),
          },
        }),
        wrong: [
          [raw`\frac1{2\pi}`, raw`\frac1{\pi}`],
          [raw`r\cos\theta`, raw`2r\cos\theta`],
        ],
      },
    ],
    [
      'eq:hs-s-scalar',
      {
        draw: (random) => ({
          bindings: {
            s: random.uniform(0.5, 3),
            x: random.uniform(-1, 1),
            y: random.uniform(-1, 1),
            // The real part of (x + iy)³ + e^{x + iy}.
            h: map((x: Scalar, y: Scalar) =>
              add(sub(mul(x, square(x)), mul(3, mul(x, square(y)))), mul(exp(x), cos(y))),
            ),
            z: derived(['x', 'y', 's'], (x: Scalar, y: Scalar, s: Scalar) => {
              const v = div(y, sqrt(s));
              return add(sub(mul(x, square(x)), mul(3, mul(x, square(v)))), mul(exp(x), cos(v)));
            }),
          },
        }),
        only: (tex) => tex.slice(tex.indexOf('z_{xx}')),
        wrong: [
          ['+s', '-s'],
          ['+s', '+s^2'],
        ],
      },
    ],
  ]);

  it('eq:hs-hadamard: each mode is harmonic, and small data grow without bound', () => {
    const tex = displayed(slug, 'eq:hs-hadamard');
    const draw = (random: Stream): Scope => ({
      bindings: {
        n: random.choice([2, 3, 4]),
        x: random.uniform(0.2, 1),
        y: random.uniform(-1, 1),
        u: functions((n: number) =>
          map(
            (x: Scalar, y: Scalar) =>
              mul(mul(0.5, sub(exp(mul(n, x)), exp(mul(-n, x)))), div(sin(mul(n, y)), n * n)),
            { variables: ['x', 'y'] },
          ),
        ),
      },
    });
    const claims = edited(
      tex,
      raw`,\quad |\partial_xu_n(0,y)|\le\frac1n\to0,\quad \max_y|u_n(1,y)|\to\infty`,
      '',
    );
    expect(compared(edited(claims, raw`:\quad`, raw`,\quad`), draw).worst).toBeLessThanOrEqual(1);
    const wrong = edited(claims, raw`:\quad \Delta u_n=0`, raw`,\quad \Delta u_n=u_n`);
    expect(compared(wrong, draw).worst).toBeGreaterThan(1e3);
    const slope = raw`|\partial_xu_n(0,y)|\le\frac1n`;
    expect(tex).toContain(slope);
    expect(compared(raw`\partial_xu_n(0,y)=\frac{\sin ny}{n}`, draw).worst).toBeLessThanOrEqual(1);
  });
});

describe('a blob', () => {
  it('eq:hs-blob: is not harmonic at its peak', () => {
    const tex = edited(displayed(slug, 'eq:hs-blob'), raw`\neq0`, '');
    const draw = (random: Stream): Scope => ({
      bindings: {
        s: random.uniform(0.5, 2),
        g: derived(['s'], (s: number) =>
          map((x: Scalar, y: Scalar) => exp(div(add(square(x), square(y)), -2 * s * s)), {
            variables: ['x', 'y'],
          }),
        ),
      },
    });
    expect(compared(tex, draw).worst).toBeLessThanOrEqual(1);
    expect(compared(edited(tex, '{2}', '{1}'), draw).worst).toBeGreaterThan(1e3);
  });
});

describe('two first-order equations', () => {
  it.each([
    ['eq:hs-first-order', raw`=Az`, raw`=Bz`],
    ['eq:hs-second', 'A^2', raw`A^\top A`],
    ['eq:hs-one-way', raw`=C\,`, raw`=-C\,`],
    ['eq:hs-mixed', raw`=B\,\partial_xz`, raw`=A\,\partial_xz`],
    ['eq:hs-laplace-s', raw`+S\,`, raw`+S^2\,`],
    ['eq:hs-reg-el', raw`+(A^\top A`, raw`+2(A^\top A`],
    ['eq:hs-propagator', 'e^{xA}e^{yB}', 'e^{xA}e^{xB}'],
  ])('%s on a field of spirals', (label, from, to) => {
    const tex = displayed(slug, label);
    const draw = (random: Stream): Scope => {
      const world = spirals(random);
      if (label !== 'eq:hs-reg-el') return world;
      // The Euler–Lagrange equation holds for fields with z_xx + z_yy = (Aᵀ A + Bᵀ B)z + …, and for exact fields of the pair.
      return world;
    };
    expect(compared(tex, draw).worst).toBeLessThanOrEqual(1);
    expect(compared(edited(tex, from, to), draw).worst).toBeGreaterThan(1e3);
  });

  holds([
    [
      'eq:hs-nonunique',
      {
        draw: (random) => {
          const world = spirals(random);
          const T = drawn(random);
          const { A, B } = world.bindings as { A: Numbers; B: Numbers };
          const sum = plus(product(A, A), product(T, product(A, B)));
          const S = times(-1, multiply(sum, inverse(product(B, B)))) as Numbers;
          return { ...world, bindings: { ...world.bindings, T, S_T: S } };
        },
        only: (tex) => tex.slice(0, tex.indexOf(raw`,\qquad S_T`)),
        wrong: [
          [raw`+T\,`, raw`-T\,`],
          ['z_{xy}', 'z_{xx}'],
        ],
      },
    ],
    [
      'eq:hs-heat-exp',
      {
        draw: (random) => {
          const { A, B } = commuting(random);
          return {
            bindings: {
              d: 2,
              t: random.uniform(0.1, 0.5),
              x: random.uniform(-1, 1),
              y: random.uniform(-1, 1),
              A,
              B,
              u_0: [1, -0.5],
            },
          };
        },
        only: (tex) =>
          `${tex.slice(tex.indexOf('u_t'))},\\quad ${tex.slice(0, tex.indexOf(raw`\ \Longrightarrow`))}`,
        wrong: [
          ['A^2+B^2', 'A^2-B^2'],
          ['u_t=', 'u_t=2'],
        ],
      },
    ],
    [
      'eq:hs-wave-factor',
      {
        draw: (random) => {
          const { A, B } = commuting(random);
          const C = product(A, inverse(B));
          return {
            bindings: {
              d: 2,
              x: random.uniform(-1, 1),
              y: random.uniform(-1, 1),
              C,
              S: times(-1, product(product(A, A), inverse(product(B, B)))),
              w: map((x: Scalar, y: Scalar) => [mul(exp(x), sin(add(x, mul(2, y)))), cos(mul(x, y))], {
                variables: ['x', 'y'],
              }),
            },
            test: 'w',
          };
        },
        only: (tex) => tex.slice(0, tex.indexOf(raw`,\qquad`)),
        wrong: [
          ['-C^2', '+C^2'],
          [raw`(\partial_x-C\partial_y)`, raw`(\partial_x+C\partial_y)`],
        ],
      },
    ],
    [
      'eq:hs-det-s',
      {
        draw: (random, { d }) => {
          const size = typeof d === 'number' ? d : 2;
          const [A, B] = [drawn(random, size), drawn(random, size)];
          const ratio = product(product(A, A), inverse(product(B, B)));
          return { bindings: { d: size, A, B, S: times(-1, ratio) } };
        },
        choices: { d: [1, 2, 3] },
        wrong: [
          ['(-1)^d', ''],
          [raw`\Big)^2`, raw`\Big)^3`],
        ],
      },
    ],
  ]);

  it('eq:hs-defect: the field built by right-then-up fails the first equation to first order in y', () => {
    const tex = displayed(slug, 'eq:hs-defect');
    const draw = (random: Stream): Scope => {
      const [A, B] = [drawn(random), drawn(random)];
      const start = [1, -0.7];
      return {
        bindings: {
          d: 2,
          x: 0.3,
          y: 0.4,
          A,
          B,
          z_0: start,
          z: map((x: Scalar, y: Scalar) => field(A, B, start, x, y), { variables: ['x', 'y'] }),
        },
      };
    };
    const exact = edited(tex.slice(tex.indexOf('z_y=')), raw`=y\,[B,A]\,z+O(y^2)`, '');
    expect(compared(exact, draw).worst).toBeLessThanOrEqual(1);
    expect(compared(edited(exact, 'e^{yB}Ae^{-yB}', 'e^{-yB}Ae^{yB}'), draw).worst).toBeGreaterThan(1e3);
    const leading = tex.slice(tex.indexOf(raw`\big(e^{yB}`));
    const steps = [0.1, 0.05, 0.025, 0.0125];
    expect(orderOf(errorsOf(leading, draw, 'y', steps))).toBeCloseTo(2, 1);
    expect(orderOf(errorsOf(edited(leading, '[B,A]', '[A,B]'), draw, 'y', steps))).toBeCloseTo(1, 1);
  });

  it('eq:hs-counterexample: the printed commutator and S belong to the printed matrices', () => {
    const tex = displayed(slug, 'eq:hs-counterexample');
    const draw = (): Scope => ({
      bindings: {
        A: [
          [1, 1],
          [0, 2],
        ],
        B: [
          [1, 0],
          [1, 2],
        ],
        S: [
          [1.25, -0.75],
          [3, -1],
        ],
      },
    });
    expect(compared(tex, draw, { points: 1 })).toMatchObject({ worst: 0, links: 4 });
    const wrong = edited(tex, raw`[A,B]=\begin{pmatrix}1&1`, raw`[A,B]=\begin{pmatrix}-1&1`);
    expect(compared(wrong, draw, { points: 1 }).worst).toBeGreaterThan(1e3);
    expect(compared(raw`S=-A^2(B^2)^{-1}`, draw, { points: 1 }).worst).toBeLessThanOrEqual(1);
  });
});

/** e^{yB} e^{xA} z₀ through power series, which see derivatives in x and y. */
function field(A: Numbers, B: Numbers, start: Column, x: Scalar, y: Scalar): Scalar[] {
  const series = (matrix: Numbers, at: Scalar, v: Column): Scalar[] => {
    let [term, sum]: [Column, Scalar[]] = [v, [...v]];
    for (let k = 1; k <= 40; k += 1) {
      const next = apply(matrix, term).map((entry) => div(mul(entry, at), k));
      term = next;
      sum = sum.map((entry, i) => add(entry, next[i] ?? 0));
    }
    return sum;
  };
  return series(B, y, series(A, x, start));
}

describe('fitting the two matrices', () => {
  const fitted = (random: Stream): Scope => {
    const Z = Array.from({ length: 2 }, () => Array.from({ length: 6 }, () => random.normal()));
    const next = Array.from({ length: 2 }, () => Array.from({ length: 6 }, () => random.normal()));
    const gram = (a: Numbers, b: Numbers): Numbers => product(a, transpose(b));
    const D = plus(next, times(-1, Z)) as Numbers;
    return {
      bindings: {
        d: 2,
        '\\lambda': random.uniform(0.5, 2),
        '\\Delta x': 0.3,
        Z,
        'Z_+': next,
        D,
        P: identity,
        A: identity,
        'C_{++}': gram(next, next),
        'C_{+0}': gram(next, Z),
        'C_{00}': gram(Z, Z),
        'C_{0+}': gram(Z, next),
      },
    };
  };
  it.each([
    ['eq:hs-ls', raw`Z_+Z^\top(ZZ^\top)^{-1}`, raw`Z_+Z^\top`],
    ['eq:hs-ls-min', raw`C_{++}-C_{+0}`, raw`C_{++}+C_{+0}`],
    ['eq:hs-ridge', raw`+\lambda I`, raw`+2\lambda I`],
  ])('%s: the least squares are attained', (label, from, to) => {
    const whole = displayed(slug, label);
    const tex = whole.slice(
      whole.indexOf('=') + 1,
      whole.includes(raw`,\qquad`) ? whole.indexOf(raw`,\qquad`) : undefined,
    );
    const claim = label === 'eq:hs-ls-min' ? whole : tex;
    expect(compared(claim, fitted).worst).toBeLessThanOrEqual(1);
    expect(compared(edited(claim, from, to), fitted).worst).toBeGreaterThan(1e3);
  });
});

describe('one step at a time', () => {
  holds([
    [
      'eq:hs-plaquette',
      {
        draw: pair,
        wrong: [
          ['[A,B]', '[B,A]'],
          [raw`=\Delta x`, raw`=2\Delta x`],
        ],
      },
    ],
    [
      'eq:hs-stokes',
      {
        draw: pair,
        wrong: [
          [raw`Q^{\,j}\,[P,Q]`, raw`[P,Q]\,Q^{\,j}`],
          ['m-1-i', 'm-i'],
        ],
      },
    ],
    [
      'eq:hs-backward',
      {
        draw: pair,
        only: (tex) => edited(tex, raw`\ne I`, ''),
        wrong: [
          ['=I-', '=I+'],
          ['=I-', '=I-2'],
        ],
      },
    ],
    [
      'eq:hs-log-step',
      {
        draw: (random) => {
          const world = pair(random);
          const { A } = world.bindings as { A: Numbers };
          return { bindings: { ...world.bindings, A, '\\Delta x': 0.4 } };
        },
        wrong: [
          [raw`\frac1{\Delta x}`, ''],
          [raw`\log(I+`, raw`\log(I-`],
        ],
      },
    ],
  ]);

  it.each([
    ['eq:hs-step-local', '\\Delta x', [0.2, 0.1, 0.05, 0.025], 3, raw`\tfrac12`, raw`\tfrac13`],
    ['eq:hs-exp-plaquette', 'h', [0.2, 0.1, 0.05, 0.025], 3, '=h^2', raw`=\tfrac12h^2`],
    ['eq:hs-bias', '\\Delta x', [0.1, 0.05, 0.025, 0.0125], 2, raw`\tfrac12`, raw`\tfrac13`],
    ['eq:hs-step-global', 'm', [64, 128, 256, 512], -2, '{2m}', '{m}'],
  ] as const)('%s: the remainder has its order', (label, symbol, steps, order, from, to) => {
    const whole = displayed(slug, label);
    const tex = label === 'eq:hs-bias' ? edited(whole, raw`\hat A=`, '') : whole;
    const draw = (random: Stream): Scope => {
      const world = pair(random);
      return { bindings: { ...world.bindings, h: 0.1, X: 1.3, m: 64 } };
    };
    const found = orderOf(errorsOf(tex, draw, symbol, steps));
    expect(Math.abs(found - (symbol === 'm' ? -order : order))).toBeLessThan(0.1);
    const wrong = orderOf(errorsOf(edited(tex, from, to), draw, symbol, steps));
    expect(Math.abs(wrong - (symbol === 'm' ? -order : order))).toBeGreaterThan(0.5);
  });
});
