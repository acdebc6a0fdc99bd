import { describe, expect, it } from 'vitest';
import { family, map, range, type Scope } from '#formula';
import type { Scalar, Stream } from '#numerics';
import { displayed } from './fixtures.ts';
import { changed, excesses, worst, worstOfWrong, type Judging } from './judge.ts';
import {
  applied,
  blocks,
  flipped,
  gaussian,
  generator,
  orthogonal,
  product,
  scaled,
  skew,
  turn,
  turnedPairs,
} from './linear.ts';

const { raw } = String;
const slug = 'rope-completeness';

type Draw = (random: Stream) => Scope;

/** Says that a formula of the brief holds in a world, and that each wrong variant of it does not. */
function check(
  label: string,
  draw: Draw,
  wrong: readonly (readonly [from: string, to: string])[],
  judging?: Judging,
): void {
  expect(worst(displayed(slug, label), draw, judging), label).toBeLessThanOrEqual(1);
  for (const [from, to] of wrong) {
    expect(
      worstOfWrong(changed(slug, label, from, to), draw, judging),
      `${label} with ${to}`,
    ).toBeGreaterThan(1e3);
  }
}

const angles = [1, 0.46, 0.1];
const d = 6;
const frequency = (random: Stream): number[] => random.uniforms(d / 2, 0.2, 3);
/** The standard family from cosines and sines. */
const rotation = (theta: readonly number[]) =>
  family((n: number) => blocks(theta.map((each) => turn(n * each))));

const positions: Draw = (random) => {
  const theta = frequency(random);
  return {
    bindings: {
      d,
      m: random.integer(-9, 9),
      n: random.integer(-9, 9),
      q: random.normals(d),
      k: random.normals(d),
      '\\mathcal{R}': rotation(theta),
    },
  };
};

/** A generic or skew generator with two real positions. */
const generated = (of: (random: Stream, size: number) => number[][], size = 4): Draw => {
  return (random) => ({
    bindings: {
      d: size,
      B: of(random, size),
      m: random.uniform(-1, 1),
      n: random.uniform(-1, 1),
      x: random.uniform(-2, 2),
    },
  });
};

/** P Λ Pᵀ with an orthogonal P, and everything that the brief names in it, bound from cosines and sines. */
const normalForm: Draw = (random) => {
  const theta = frequency(random);
  const P = orthogonal(random, d);
  const Lambda = blocks(theta.map(generator));
  const B = product(P, Lambda, flipped(P));
  const columns = flipped(P);
  const [q, k] = [random.normals(d), random.normals(d)];
  const [tq, tk] = [applied(flipped(P), q), applied(flipped(P), k)];
  return {
    bindings: {
      d,
      n: random.integer(1, 9),
      m: random.integer(1, 9),
      u: random.uniform(0, 4),
      B,
      P,
      '\\Lambda': Lambda,
      '\\theta': family((i: number) => theta[i] ?? NaN),
      v: family((i: number) => columns[2 * i] ?? []),
      u_: 0,
      q,
      k,
      '\\tilde{q}': family((i: number) => tq[i] ?? NaN),
      '\\tilde{k}': family((i: number) => tk[i] ?? NaN),
      J: family(generator),
      R: family(turn),
      W_q: gaussian(random, d, 5),
      W_k: gaussian(random, d, 5),
      b_q: random.normals(d),
      b_k: random.normals(d),
      x: random.normals(5),
      y: random.normals(5),
    },
    domains: { i: range(0, d / 2 - 1) },
  };
};

describe('relations of rope-completeness', () => {
  it('eq:rc-relativity: rotations compose by their offset', () => {
    check('eq:rc-relativity', positions, [[raw`\mathcal R_{n-m}`, raw`\mathcal R_{m-n}`]]);
  });

  it('eq:rc-logit: rotated vectors against the matrix of their offset', () => {
    check('eq:rc-logit', positions, [
      [raw`\mathcal R_{n-m}`, raw`\mathcal R_{n+m}`],
      [raw`(\mathcal R_m q)`, '(q)'],
    ]);
  });

  it('eq:rc-degenerate: powers of an orthogonal matrix on a subspace', () => {
    const draw: Draw = (random) => {
      const theta = random.uniforms(2, 0.2, 3);
      const U = orthogonal(random, 5);
      const O = blocks(theta.map(turn));
      const power = (n: number): number[][] => blocks([...theta.map((each) => turn(n * each)), [[0]]]);
      const R = family((n: number) => product(U, power(n), flipped(U)));
      return { bindings: { d: 5, n: random.integer(2, 5), U, O, '\\mathcal{R}': R } };
    };
    check('eq:rc-degenerate', draw, [['O^{\\,n}', '1.01O^{n}']]);
  });

  it('eq:rc-power: every step of the chain, from a table of rotations', () => {
    const draw: Draw = (random) => ({
      bindings: { d, n: random.integer(2, 9), '\\mathcal{R}': rotation(frequency(random)) },
    });
    check('eq:rc-power', draw, [
      [raw`\mathcal R_{-1}^{\top}`, raw`\mathcal R_{1}^{\top}`],
      [raw`O^{\,n}`, raw`O^{\,n+1}`],
    ]);
  });

  it('eq:rc-transpose: of a generic generator', () => {
    check('eq:rc-transpose', generated(gaussian), [['mB^{\\top}', '-mB']]);
  });

  it('eq:rc-derivative: at a place, through the exponentials, and skewness from it', () => {
    check('eq:rc-derivative', generated(gaussian), [['=B^{\\top}e^{nB}', '=B\\,e^{nB}']], { only: [1] });
    check('eq:rc-derivative', generated(skew), [], {});
    expect(worst(displayed(slug, 'eq:rc-derivative'), generated(gaussian), { only: [3] })).toBeGreaterThan(
      1e3,
    );
  });

  it('eq:rc-skew-suffices: real positions, by the group law', () => {
    check('eq:rc-skew-suffices', generated(skew, 5), [[raw`(n-m)B`, raw`(n+m)B`]]);
    expect(worst(displayed(slug, 'eq:rc-skew-suffices'), generated(gaussian), { only: [3] })).toBeGreaterThan(
      1e3,
    );
  });

  it('eq:rc-det: the determinant of an exponential, positive for any matrix and 1 for a skew one', () => {
    const draw =
      (of: typeof skew): Draw =>
      (random) => ({ bindings: { d: 4, A: of(random, 4) } });
    const wrong = changed(slug, 'eq:rc-det', raw`e^{\operatorname{Tr}A}`, raw`e^{\det A}`);
    expect(worst(displayed(slug, 'eq:rc-det'), draw(gaussian), { only: [1, 2] })).toBeLessThanOrEqual(1);
    expect(worst(wrong, draw(gaussian), { only: [1] })).toBeGreaterThan(1e3);
    expect(worst(displayed(slug, 'eq:rc-det'), draw(skew))).toBeLessThanOrEqual(1);
  });

  it('eq:rc-nonskew2: a generator that is not skew and still turns integers well', () => {
    const draw: Draw = (random) => ({ bindings: { d: 2, n: random.integer(-4, 4) } });
    check('eq:rc-nonskew2', draw, [[raw`\pi\begin`, raw`3\begin`]]);
  });

  it('eq:rc-nonskew4: frequencies that differ by a full turn', () => {
    const draw: Draw = (random) => {
      const [a, b, c, e] = [
        [1, 0],
        [0.6, 0.3],
        [0.2, -0.5],
        [1.4, 0],
      ].map(([x = 0, y = 0]) => [
        [x, -y],
        [y, x],
      ]);
      const rows = (left: number[][] = [], right: number[][] = []): number[][] =>
        left.map((row, i) => [...row, ...(right[i] ?? [])]);
      const P = [...rows(a, b), ...rows(c, e)];
      return {
        bindings: {
          d: 4,
          n: random.integer(-3, 3),
          '\\theta': random.uniform(0.3, 1),
          P,
          J: family(generator),
          R: family(turn),
        },
      };
    };
    check('eq:rc-nonskew4', draw, [['J_{\\theta+2\\pi}', 'J_{\\theta+6}']]);
  });

  it('eq:rc-alias: a reflection turns a rotation around', () => {
    const draw: Draw = (random) => ({
      bindings: { n: random.integer(-4, 4), '\\theta': random.uniform(0.3, 2), R: family(turn) },
    });
    check('eq:rc-alias', draw, [
      [raw`R_{n(\theta+2\pi)}`, raw`R_{n(\theta+\pi)/1}`],
      ['=R_{-\\theta}', '=R_{\\theta}'],
    ]);
  });

  const swap: Draw = (random) => ({
    bindings: {
      d: 2,
      n: random.integer(1, 2),
      O: [
        [0, 1],
        [1, 0],
      ],
      'I_-': [
        [1, 0],
        [0, -1],
      ],
      'O_+': turn(Math.PI / 2),
      B: generator(Math.PI / 2),
      R: family(turn),
    },
  });

  it('eq:rc-refl-claim: is wrong in the source: the swap, n = 1 and n = 2, is a counterexample', () => {
    const links = excesses(displayed(slug, 'eq:rc-refl-claim'), swap);
    // The claim is the last link; that O = O₊I₋ holds.
    expect(links.map((link) => link.worst <= 1)).toEqual([true, false]);
    expect(links.at(-1)?.worst).toBeGreaterThan(1e12);
  });

  it('eq:rc-refl-counter: states that counterexample', () => {
    check('eq:rc-refl-counter', swap, [['R_\\pi=-I', 'R_\\pi=I']]);
  });

  /** O = Q ((-1) ⊕ rotations) Qᵀ and its parts, with the reflection along its own eigenvector. */
  const reflected: Draw = (random) => {
    const theta = random.uniforms(2, 0.2, 3);
    const Q = orthogonal(random, 6);
    const within = (first: number, second: number, n: number): number[][] =>
      product(Q, blocks([[[first]], [[second]], ...theta.map((each) => turn(n * each))]), flipped(Q));
    const [v = []] = flipped(Q);
    return {
      bindings: {
        d: 6,
        n: random.integer(1, 7),
        Q,
        v,
        O: within(-1, 1, 1),
        B: product(Q, blocks([[[0]], [[0]], ...theta.map(generator)]), flipped(Q)),
        "\\Lambda'": blocks([[[0]], ...theta.map(generator)]),
        '\\theta': family((i: number) => theta[i - 1] ?? NaN),
        R: family(turn),
      },
    };
  };

  it('eq:rc-refl-fix: the reflection along the eigenvector commutes', () => {
    check('eq:rc-refl-fix', reflected, [
      ['2vv', '3vv'],
      ['Ov=-v', 'Ov=v'],
    ]);
  });

  it('eq:rc-refl-power: the corrected power, as a product and as blocks', () => {
    check('eq:rc-refl-power', reflected, [['(-1)^n&0', '(-1)^{n+1}&0']], {
      definitions: ['S=I-2vv^{\\top}'],
    });
  });

  it('eq:rc-parity: blocks with dots, against matrix powers', () => {
    check('eq:rc-parity', reflected, [
      [raw`(-1)^n,\,1`, raw`1,\,(-1)^n`],
      [raw`R_{n\theta_1}`, raw`R_{-n\theta_1}`],
    ]);
  });

  const complexRotation: Draw = (random) => {
    const theta = [...angles, 0.02];
    const columns = (n: number): number[][] =>
      flipped(
        Array.from({ length: 8 }, (_, j) =>
          turnedPairs(
            Array.from({ length: 8 }, (__, i) => (i === j ? 1 : 0)),
            theta,
            n,
          ),
        ),
      );
    const x = random.normals(8);
    const n = random.integer(1, 9);
    return {
      origin: 0,
      bindings: {
        d: 8,
        n,
        i: random.integer(0, 3),
        '\\theta': family((i: number) => theta[i] ?? NaN),
        '\\mathcal{R}': family(columns),
        R: family(turn),
        J: family(generator),
        '\\boldsymbol{x}': x,
        x,
        x_: turnedPairs(x, theta, n),
      },
    };
  };

  it('eq:rc-block: the displayed blocks, filled in, against rotated basis vectors', () => {
    check('eq:rc-block', complexRotation, [
      [raw`\sin n\theta_1&\cos n\theta_1`, raw`-\sin n\theta_1&\cos n\theta_1`],
    ]);
  });

  it('eq:rc-block-exp: the exponential of blocks that are filled in', () => {
    check('eq:rc-block-exp', complexRotation, [[raw`0&R_{n\theta_1}`, raw`0&R_{n\theta_0}`]]);
  });

  it('eq:rc-fast: pairs of coordinates, counted from 0', () => {
    check('eq:rc-fast', complexRotation, [[raw`-x_{2i+1}\sin`, raw`+x_{2i+1}\sin`]]);
  });

  it('eq:rc-exp-j: the square and the exponential of a generator', () => {
    const draw: Draw = (random) => ({
      bindings: {
        d: 2,
        n: random.integer(1, 6),
        '\\theta': random.uniform(0.3, 1.2),
        J: family(generator),
        R: family(turn),
      },
    });
    check('eq:rc-exp-j', draw, [
      [raw`\frac{\sin(n\theta)}{\theta}`, raw`\sin(n\theta)`],
      [raw`-\theta^2I`, raw`\theta^2I`],
    ]);
  });

  it('eq:rc-schur: the columns of P as the brief lists them', () => {
    const draw: Draw = (random) => {
      const scope = normalForm(random);
      const columns = flipped(scope.bindings['P'] as number[][]);
      return {
        ...scope,
        bindings: { ...scope.bindings, u: family((i: number) => columns[2 * i + 1] ?? []) },
      };
    };
    check('eq:rc-schur', draw, [
      ['v_0,u_0,v_1', 'u_0,v_0,v_1'],
      ['B=P', 'B=-P'],
    ]);
  });

  it('eq:rc-odd: a zero beside the generators', () => {
    const draw: Draw = (random) => {
      const theta = random.uniforms(2, 0.2, 3);
      const P = orthogonal(random, 5);
      const B = product(P, blocks([...theta.map(generator), [[0]]]), flipped(P));
      return {
        bindings: { d: 5, P, B, J: family(generator), '\\theta': family((i: number) => theta[i] ?? NaN) },
      };
    };
    check('eq:rc-odd', draw, [['\\oplus 0', '\\oplus 1']]);
  });

  it('eq:rc-rodrigues: against the exponential, in three dimensions', () => {
    const draw: Draw = (random) => {
      const [a, b, c] = random.normals(3) as [number, number, number];
      const B = [
        [0, -c, b],
        [c, 0, -a],
        [-b, a, 0],
      ];
      return { bindings: { d: 3, n: random.integer(1, 5), B, '\\theta': Math.hypot(a, b, c) } };
    };
    check('eq:rc-rodrigues', draw, [['1-\\cos', '1+\\cos']]);
  });

  it('eq:rc-exp-similarity: the exponential in the normal form', () => {
    check('eq:rc-exp-similarity', normalForm, [
      [raw`=P\,(\exp n\Lambda)\,P^{-1}`, raw`=P^{-1}(\exp n\Lambda)\,P`],
    ]);
  });

  it('eq:rc-spectral-sum: planes and projectors', () => {
    const draw: Draw = (random) => {
      const scope = normalForm(random);
      const columns = flipped(scope.bindings['P'] as number[][]);
      const zero = Array.from({ length: d }, () => new Array<number>(d).fill(0));
      return {
        ...scope,
        bindings: { ...scope.bindings, '\\Pi_0': zero, u: family((i: number) => columns[2 * i + 1] ?? []) },
      };
    };
    check('eq:rc-spectral-sum', draw, [[raw`u_iv_i^{\top}-v_iu_i^{\top}`, raw`v_iu_i^{\top}-u_iv_i^{\top}`]]);
  });

  it('eq:rc-absorb: is true as displayed, where `\\exp(n-m)B` is a number times B, and as it is meant', () => {
    const meant = displayed(slug, 'eq:rc-absorb').replaceAll(
      /\\exp\(n-m\)(B|\\Lambda)/gu,
      raw`\exp((n-m)$1)`,
    );
    for (const tex of [displayed(slug, 'eq:rc-absorb'), meant]) {
      expect(worst(tex, normalForm)).toBeLessThanOrEqual(1);
      expect(worst(tex.replace(raw`P^{\top}q`, 'Pq'), normalForm)).toBeGreaterThan(1e3);
    }
  });

  it('eq:rc-trig: the logit as a trigonometric polynomial, its coefficients defined beside it', () => {
    check('eq:rc-trig', normalForm, [
      [raw`\tilde q_{2i+1}\tilde k_{2i}-\tilde q_{2i}`, raw`\tilde q_{2i}\tilde k_{2i}-\tilde q_{2i}`],
    ]);
  });

  it('eq:rc-stream: the recurrence against the double sum', () => {
    const draw: Draw = (random) => {
      const theta = frequency(random);
      const [q, k, v] = [0, 1, 2].map(() => gaussian(random, 6, d)) as [number[][], number[][], number[][]];
      const relu = (x: readonly Scalar[]): Scalar[] => x.map((entry) => Math.max(0, entry as number));
      const state = (n: number): number[][] => {
        const sum = Array.from({ length: d }, () => new Array<number>(d).fill(0));
        for (let m = 0; m <= n; m += 1) {
          const turned = turnedPairs(relu(k[m] ?? []) as number[], theta, m);
          turned.forEach((a, i) => (v[m] ?? []).forEach((b, j) => (sum[i]![j]! += a * b)));
        }
        return sum;
      };
      return {
        bindings: {
          d,
          n: random.integer(1, 5),
          '\\mathcal{R}': rotation(theta),
          '\\phi': map(relu),
          '\\varphi': map(relu),
          S: family(state),
          q: family((n: number) => q[n] ?? []),
          k: family((n: number) => k[n] ?? []),
          v: family((n: number) => v[n] ?? []),
        },
        domains: { m: range(0, 5) },
      };
    };
    check('eq:rc-stream', draw, [[raw`\mathcal R_{m-n}`, raw`\mathcal R_{n-m}`]]);
  });

  it('eq:rc-general: one group on both sides, inverse and transposed', () => {
    const draw: Draw = (random) => ({
      bindings: {
        d: 4,
        A: scaled(0.4, gaussian(random, 4)),
        m: random.integer(1, 4),
        n: random.integer(1, 4),
        q: random.normals(4),
        k: random.normals(4),
      },
    });
    check('eq:rc-general', draw, [['e^{-mA^{\\top}}', 'e^{mA^{\\top}}']]);
  });

  it('eq:rc-decay: a generator with a decay, defined in front of its colon', () => {
    const draw: Draw = (random) => ({
      bindings: {
        d: 4,
        B: skew(random, 4),
        '\\gamma': random.uniform(0.1, 0.5),
        u: random.uniform(0.5, 3),
        q: random.normals(4),
        k: random.normals(4),
      },
    });
    check('eq:rc-decay', draw, [['=e^{-\\gamma u}', '=e^{\\gamma u}']]);
  });

  it('eq:rc-weights: a change of basis in the projections', () => {
    const draw: Draw = (random) => {
      const scope = normalForm(random);
      const at = (name: string): number[][] => scope.bindings[name] as number[][];
      const turned = (name: string): number[][] => product(flipped(at('P')), at(name));
      const moved = (name: string): number[] => applied(flipped(at('P')), scope.bindings[name] as number[]);
      const { q: _q, k: _k, '\\tilde{q}': _tq, '\\tilde{k}': _tk, ...bindings } = scope.bindings;
      return {
        ...scope,
        bindings: {
          ...bindings,
          '\\widetilde{W}_q': turned('W_q'),
          '\\widetilde{W}_k': turned('W_k'),
          '\\tilde{b}_q': moved('b_q'),
          '\\tilde{b}_k': moved('b_k'),
        },
      };
    };
    check('eq:rc-weights', draw, [[raw`P^{\top}W_q`, raw`P\,W_q`]]);
  });

  it('eq:rc-shared: commutators vanish in one basis, and in no two', () => {
    const draw =
      (isShared: boolean): Draw =>
      (random) => {
        const bases = [orthogonal(random, 4), orthogonal(random, 4)];
        const heads = [0, 1].map((h) => {
          const P = bases[isShared ? 0 : h] ?? [];
          return product(P, blocks(random.uniforms(2, 0.2, 2).map(generator)), flipped(P));
        });
        return { bindings: { d: 4, h: 0, "h'": 1, B: family((h: number) => heads[h] ?? []) } };
      };
    expect(worst(displayed(slug, 'eq:rc-shared'), draw(true))).toBeLessThanOrEqual(1);
    expect(worst(displayed(slug, 'eq:rc-shared'), draw(false))).toBeGreaterThan(1e3);
  });
});
