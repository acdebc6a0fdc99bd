import { describe, expect, it } from 'vitest';
import { family, functions, group, map, range, type Scope } from '#formula';
import type { Scalar, Stream } from '#numerics';
import { displayed } from './fixtures.ts';
import { changed, excesses, worst, worstOfWrong, type Judging } from './judge.ts';
import { flipped, gaussian, turnedPairs } from './linear.ts';

const { raw } = String;
const slug = 'rerope';

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

const d = 6;
const theta = [1, 0.3, 0.05];

/** The one-parameter group, by turning basis vectors pair by pair. */
const rotations = group((x: Scalar) =>
  flipped(
    Array.from({ length: d }, (_, j) =>
      turnedPairs(
        Array.from({ length: d }, (__, i) => (i === j ? 1 : 0)),
        theta,
        x as number,
      ),
    ),
  ),
);

const effective = (r: number, w: number, k: number): number => (r < w ? r : w + (r - w) / k);

/** Queries, keys and two positions on either side of the window, with qᵀ Rˣ k by turning pairs. */
function setting(random: Stream) {
  const [q, k] = [gaussian(random, 24, d), gaussian(random, 24, d)];
  const w = 6;
  const far = random.integer(0, 1) === 1;
  const i = random.integer(14, 20);
  const j = far ? random.integer(0, i - w) : random.integer(i - w + 1, i);
  const step = random.integer(2, 5);
  const logit = (x: number, a: number, b: number): number => {
    const turned = turnedPairs(k[b] ?? [], theta, x);
    return turned.reduce((sum, entry, at) => sum + entry * (q[a]?.[at] ?? 0), 0);
  };
  return { q, k, i, j, w, step, x: random.uniform(-3, 3), y: random.uniform(-3, 3), logit };
}

const attention: Draw = (random) => {
  const { q, k, i, j, w, step, x, y, logit } = setting(random);
  return {
    bindings: {
      d,
      i,
      j,
      w,
      k: step,
      x,
      y,
      c: random.uniform(0.5, 2),
      '\\boldsymbol{q}': family((n: number) => q[n] ?? []),
      '\\boldsymbol{k}': family((n: number) => k[n] ?? []),
      '\\mathcal{R}': rotations,
      '\\theta': family((s: number) => theta[s] ?? NaN),
      '\\rho': map((r: number) => effective(r, w, step)),
      a: family((a: number, b: number) => logit(-effective(a - b, w, step), a, b)),
      'a_{i,j}^{(1)}': logit(j - i, i, j),
      'a_{i,j}^{(2)}': logit((j - i + w) / step - w, i, j),
    },
  };
};

/** The distance function with a window and a step, and whole numbers for it. */
const distances: Draw = (random) => {
  const N = random.integer(12, 30);
  return {
    bindings: {
      N,
      w: random.integer(2, N - 4),
      k: random.integer(1, 8),
      L: random.integer(10, 90),
      r: random.integer(0, 60),
      '\\rho': functions((w: number, k: number) => map((r: number) => effective(r, w, k))),
    },
  };
};

/** The matrix of effective distances of a length, which a display shows a part of. */
function table(
  rho: (r: number, of: { w: number; k: number; L: number }) => number,
  of: { w: number; k: number; L: number },
): Draw {
  return () => ({
    displayed: 'M',
    bindings: {
      ...of,
      M: Array.from({ length: of.L }, (_, i) =>
        Array.from({ length: of.L }, (__, j) => (j > i ? NaN : rho(i - j, of))),
      ),
    },
  });
}

describe('relations of rerope', () => {
  it('eq:rr-operator: real exponents, as blocks of a direct sum', () => {
    check('eq:rr-operator', attention, [
      [raw`\mathcal R^{x+y}`, raw`\mathcal R^{x-y}`],
      [raw`&-\sin x\theta_s`, raw`&\sin x\theta_s`],
    ]);
  });

  it('eq:rr-rope-logit: rotated vectors against the matrix of their distance', () => {
    check('eq:rr-rope-logit', attention, [[raw`\mathcal R^{\,j-i}`, raw`\mathcal R^{i-j}`]]);
  });

  it('eq:rr-eff: the logit of an effective distance', () => {
    check('eq:rr-eff', attention, [[raw`-\rho(i-j)`, raw`+\rho(i-j)`]]);
  });

  it('eq:rr-rope-matrix: the displayed distances, at several lengths', () => {
    const tex = displayed(slug, 'eq:rr-rope-matrix');
    for (const L of [9, 12, 20]) {
      expect(
        worst(
          tex,
          table((r) => r, { w: 0, k: 1, L }),
        ),
      ).toBeLessThanOrEqual(1);
      expect(
        worst(
          tex.replace('2&1&0\\', '2&2&0\\'),
          table((r) => r, { w: 0, k: 1, L }),
        ),
      ).toBeGreaterThan(1e3);
      expect(
        worst(
          tex,
          table((r) => r + 1, { w: 0, k: 1, L }),
        ),
      ).toBeGreaterThan(1e3);
    }
  });

  it('eq:rr-toeplitz: distances and logits of constant contents are constant along diagonals', () => {
    const draw: Draw = (random) => {
      const scope = attention(random);
      const rho = (r: number): number => effective(r, 6, 3);
      const constant = (r: number): number => Math.cos(r);
      return {
        bindings: {
          ...scope.bindings,
          '\\rho': map(rho),
          M: family((a: number, b: number) => rho(a - b)),
          a: family((a: number, b: number) => constant(a - b)),
        },
      };
    };
    check('eq:rr-toeplitz', draw, [['M_{i+1,j+1}', 'M_{i+1,j}']]);
    // Contents that differ make logits that are not constant along diagonals: the premise is needed.
    expect(worst(displayed(slug, 'eq:rr-toeplitz'), attention, { only: [3] })).toBeGreaterThan(1e3);
  });

  it('eq:rr-trained: pairs at a distance are counted', () => {
    const draw: Draw = (random) => {
      const N = random.integer(4, 12);
      return { bindings: { N, r: random.integer(0, N - 1) } };
    };
    check('eq:rr-trained', draw, [['=N-r', '=N-r+1']]);
  });

  it('eq:rr-pi-matrix: interpolated distances; the corner that the source prints is wrong', () => {
    const tex = displayed(slug, 'eq:rr-pi-matrix');
    const world = table((r, { k }) => r / k, { w: 0, k: 3, L: 9 });
    expect(worst(tex, world)).toBeLessThanOrEqual(1);
    const printed = tex.replace(
      raw`\scriptstyle\frac{L-1}{k}&\scriptstyle\frac{L-2}{k}`,
      raw`\scriptstyle\frac{L-1}{k}&\scriptstyle\frac{L-1}{k}`,
    );
    expect(printed).not.toBe(tex);
    expect(worst(printed, world)).toBeGreaterThan(1e3);
  });

  it('eq:rr-pi-logit: fractions of positions', () => {
    check('eq:rr-pi-logit', attention, [[raw`\mathcal R^{j/k}`, raw`\mathcal R^{j}`]]);
  });

  it('eq:rr-pi-range: an equivalence, true on one side and false on the other', () => {
    check('eq:rr-pi-range', distances, [['\\frac{L-1}{N-1}', '\\frac{L}{N-3}']], { draws: 200 });
  });

  const frequencies: Draw = (random) => {
    const size = 8;
    const b = random.uniform(50, 200);
    const kappa = random.uniform(2, 8);
    const at = (s: number): number => b ** ((-2 * s) / size);
    return {
      bindings: {
        d: size,
        b,
        "b'": b * kappa ** (size / (size - 2)),
        s: random.integer(0, size / 2 - 1),
        '\\kappa': kappa,
        '\\theta': family(at),
        "\\theta'": family((s: number) => (b * kappa ** (size / (size - 2))) ** ((-2 * s) / size)),
      },
    };
  };

  it('eq:rr-ntk: a base and its frequencies, at both ends', () => {
    check('eq:rr-ntk', frequencies, [
      [raw`\kappa^{-2s/(d-2)}`, raw`\kappa^{-2(s+1)/d}`],
      [raw`b\,\kappa^{d/(d-2)}`, raw`b\,\kappa`],
    ]);
  });

  it('eq:rr-ntk-mixed: its factors, through the definition of a beside it', () => {
    const draw: Draw = (random) => {
      const scope = frequencies(random);
      const [kappa, mix] = [scope.bindings['\\kappa'] as number, 0.625];
      const at = (s: number): number => {
        let factor = 1;
        const power = (n: number): number => (Math.log(kappa) / 4 ** mix) * n ** mix;
        for (let n = 1; n <= s + 1; n += 1) factor *= Math.exp(power(n - 1) - power(n));
        return (scope.bindings['b'] as number) ** ((-2 * s) / 8) * factor;
      };
      return { bindings: { ...scope.bindings, 'b_{\\mathrm{mix}}': mix, "\\theta'": family(at) } };
    };
    check('eq:rr-ntk-mixed', draw, [['-a(s+1)', '-a(s+2)']]);
  });

  it('eq:rr-leaky-rho: two cases', () => {
    check('eq:rr-leaky-rho', distances, [[raw`w+\dfrac{r-w}{k}`, raw`w+k(r-w)`]], { draws: 60 });
  });

  it('eq:rr-leaky-matrix: the displayed distances with dots on both sides of the window', () => {
    const tex = displayed(slug, 'eq:rr-leaky-matrix');
    for (const of of [
      { w: 5, k: 3, L: 12 },
      { w: 7, k: 4, L: 20 },
    ]) {
      const world = table((r, { w, k }) => effective(r, w, k), of);
      expect(worst(tex, world)).toBeLessThanOrEqual(1);
      expect(worst(tex.replaceAll(raw`w+\frac2k`, raw`w+\frac3k`), world)).toBeGreaterThan(1e3);
      expect(
        worst(
          tex,
          table((r, { w, k }) => effective(r, w - 1, k), of),
        ),
      ).toBeGreaterThan(1e3);
    }
  });

  it('eq:rr-leaky-min: a minimum, for whole steps', () => {
    check('eq:rr-leaky-min', distances, [[raw`\min\!`, raw`\max\!`]], { draws: 60 });
  });

  it('eq:rr-leaky-relu: a reflected activation, defined by cases beside it', () => {
    check('eq:rr-leaky-relu', distances, [['(w-r),', '(r-w),']], { draws: 60 });
  });

  it('eq:rr-leaky-range: the range condition, as an equivalence', () => {
    check('eq:rr-leaky-range', distances, [[raw`\frac{L-1-w}{N-1-w}`, raw`\frac{L-1}{N-1}`]], { draws: 200 });
  });

  it('eq:rr-leaky-lmax: the largest length, rounded down', () => {
    const draw: Draw = (random) => {
      const scope = distances(random);
      const { N, w, k } = scope.bindings as { N: number; w: number; k: number };
      let L = w + 1;
      while (effective(L, w, k) <= N - 1) L += 1;
      return { bindings: { ...scope.bindings, 'L_{\\max}': map((_w: number, _k: number) => L) } };
    };
    check('eq:rr-leaky-lmax', draw, [['w+1+', 'w+']], { draws: 40 });
  });

  it('eq:rr-limit: how far it is from the limit', () => {
    check('eq:rr-limit', distances, [[raw`\max(r-w,0)`, raw`\max(r,0)`]], { only: [2, 3], draws: 60 });
  });

  it('eq:rr-rerope-matrix: a distance that saturates', () => {
    const tex = displayed(slug, 'eq:rr-rerope-matrix');
    for (const of of [
      { w: 5, k: 1, L: 11 },
      { w: 8, k: 1, L: 18 },
    ]) {
      expect(
        worst(
          tex,
          table((r, { w }) => Math.min(r, w), of),
        ),
      ).toBeLessThanOrEqual(1);
      expect(
        worst(
          tex,
          table((r, { w }) => Math.min(r, w - 1), of),
        ),
      ).toBeGreaterThan(1e3);
      expect(
        worst(
          tex.replace(
            raw`\textcolor{green}{w}&\textcolor{green}{w}`,
            raw`\textcolor{green}{w+1}&\textcolor{green}{w}`,
          ),
          table((r, { w }) => Math.min(r, w), of),
        ),
      ).toBeGreaterThan(1e3);
    }
  });

  it('eq:rr-relu: the remaining window, reflected', () => {
    const draw: Draw = (random) => ({
      bindings: { ...distances(random).bindings, '\\mathrm{ReLU}': map((z: number) => Math.max(z, 0)) },
    });
    check('eq:rr-relu', draw, [['w-\\operatorname', 'w+\\operatorname']], { draws: 40 });
  });

  it('eq:rr-range: a maximum over all pairs of a length', () => {
    const draw: Draw = (random) => {
      const w = random.integer(3, 9);
      return {
        bindings: { L: random.integer(4, 16), w, N: 20, '\\rho': map((r: number) => Math.min(r, w)) },
      };
    };
    check('eq:rr-range', draw, [[raw`\min(L-1,w)`, 'L-1']], { draws: 30 });
  });

  it('eq:rr-additive: a second difference of a distance that is a difference of positions', () => {
    const draw: Draw = (random) => {
      const [slope, shift] = [random.uniform(0.5, 2), random.uniform(-1, 1)];
      return {
        bindings: {
          i: random.integer(5, 9),
          j: random.integer(0, 4),
          r: random.integer(1, 6),
          g: map((i: number) => slope * i + shift),
          h: map((j: number) => slope * j),
          '\\rho': map((r: number) => slope * r + shift),
        },
      };
    };
    check('eq:rr-additive', draw, [[raw`-2\rho(r)`, raw`-\rho(r)`]]);
    const kinked: Draw = (random) => ({
      bindings: { ...draw(random).bindings, r: 3, '\\rho': map((r: number) => Math.min(r, 3)) },
    });
    expect(worst(displayed(slug, 'eq:rr-additive'), kinked, { only: [2] })).toBeGreaterThan(1e3);
  });

  it('eq:rr-pass1 and eq:rr-pass2-leaky: two rotations of queries and keys', () => {
    check('eq:rr-pass1', attention, [[raw`\mathcal R^{\,j-i}`, raw`\mathcal R^{i-j}`]]);
    check('eq:rr-pass2-leaky', attention, [
      [raw`(i-w)/k+w`, raw`(i-w)/k-w`],
      [raw`\mathcal R^{j/k}`, raw`\mathcal R^{j}`],
    ]);
  });

  it('eq:rr-pass2-rerope: with the sign corrected; the sign that the source prints is wrong', () => {
    const draw: Draw = (random) => {
      const { i, j, w, logit } = setting(random.fork('setting'));
      const { bindings } = attention(random.fork('setting'));
      return { bindings: { ...bindings, 'a_{i,j}^{(2)}': logit(-w, i, j) } };
    };
    const right = raw`=\boldsymbol q_i^{\top}\mathcal R^{-w}`;
    check('eq:rr-pass2-rerope', draw, [[right, raw`=\boldsymbol q_i^{\top}\mathcal R^{w}`]]);
  });

  it('eq:rr-merge: two passes, chosen by the window', () => {
    check('eq:rr-merge', attention, [[raw`i-j\lt w`, raw`j-i\lt w`]], { draws: 30 });
  });

  it('eq:rr-decode: the two methods by name, and a maximum of exponents', () => {
    const named =
      (leaky: 0 | 1): Draw =>
      (random) => {
        const { i, j, w, step, logit } = setting(random.fork('setting'));
        const { bindings } = attention(random.fork('setting'));
        return {
          bindings: {
            ...bindings,
            'a_{i,j}': logit(-effective(i - j, w, leaky === 1 ? step : Infinity), i, j),
            '\\mathrm{ReRoPE}': 1 - leaky,
            '\\mathrm{LeakyReRoPE}': leaky,
          },
        };
      };
    const draws = { draws: 30 };
    check('eq:rr-decode', named(0), [[raw`\max(j-i,\,-w)`, raw`\min(j-i,\,-w)`]], draws);
    check('eq:rr-decode', named(1), [[raw`\max(j-i,\,(j-i+w)`, raw`\min(j-i,\,(j-i+w)`]], draws);
  });

  it('eq:rr-decode-cond: a maximum for whole steps, and only for those', () => {
    const draw: Draw = (random) => {
      const k = random.choice([1 / 16, 0.5, 0.75, 1.5, 2, 8]);
      const [i, j, w] = [random.integer(20, 60), random.integer(0, 8), 10];
      return {
        bindings: {
          i,
          j,
          w,
          k,
          '\\rho': functions((a: number, b: number) => map((r: number) => effective(r, a, b))),
        },
      };
    };
    check('eq:rr-decode-cond', draw, [[raw`\max\!`, raw`\min\!`]], { draws: 60 });
  });

  it('eq:rr-cache: a key that changes its region', () => {
    const draw: Draw = (random) => {
      const { i, j, w, step, k } = setting(random.fork('setting'));
      const { bindings } = attention(random.fork('setting'));
      const turned = turnedPairs(k[j] ?? [], theta, i - j < w ? j : j / step);
      return { bindings: { ...bindings, '\\hat{\\boldsymbol{k}}_j^{(i)}': turned } };
    };
    check('eq:rr-cache', draw, [[raw`i-j\lt w`, raw`j-i\lt w`]], { only: [1], draws: 30 });
  });

  it('eq:rr-bidir: an exponent that is clipped on both sides', () => {
    const draw: Draw = (random) => {
      const [i, j, w] = [random.integer(0, 30), random.integer(0, 30), 5];
      return { bindings: { i, j, w, '\\mathrm{exponent}': Math.min(w, Math.max(-w, j - i)) } };
    };
    check('eq:rr-bidir', draw, [['j-i,-w,w', 'j-i,-w,2w']], { draws: 40, only: [1] });
  });

  it('eq:rr-cost: rotations are counted', () => {
    const draw: Draw = (random) => ({ bindings: { L: random.integer(5, 20) }, domains: { i: range(0, 40) } });
    check('eq:rr-cost', draw, [['L(L+1)', 'L(L-1)']]);
  });

  it('eq:rr-commute: a scalar passes through', () => {
    const draw: Draw = (random) => {
      const scope = attention(random);
      return {
        bindings: {
          ...scope.bindings,
          '\\boldsymbol{q}': random.normals(d),
          '\\boldsymbol{k}': random.normals(d),
        },
      };
    };
    check('eq:rr-commute', draw, [
      [raw`(c\,\mathcal R^{i}\boldsymbol q)`, raw`(\mathcal R^{i}\boldsymbol q)`],
    ]);
  });

  it('eq:rr-margin: a softmax and the temperature that keeps it', () => {
    const draw: Draw = (random) => {
      const [n, p, Delta] = [random.integer(10, 500), random.uniform(0.3, 0.95), random.uniform(0.5, 3)];
      const lambda = Math.log(((n - 1) * p) / (1 - p)) / Delta;
      return { bindings: { n, p, 'p_{\\mathrm{target}}': p, '\\Delta': Delta, '\\lambda': lambda } };
    };
    check('eq:rr-margin', draw, [[raw`\log(n-1)+`, raw`\log n+`]]);
  });

  it('eq:rr-entropy: two forms of an entropy', () => {
    const draw: Draw = (random) => {
      const z = random.normals(7);
      const total = z.reduce((sum, each) => sum + Math.exp(each), 0);
      const a = z.map((each) => Math.exp(each) / total);
      return {
        bindings: {
          H: -a.reduce((sum, each) => sum + each * Math.log(each), 0),
          a: family((j: number) => a[j] ?? NaN),
          z: family((j: number) => z[j] ?? NaN),
        },
        domains: { j: range(0, 6) },
      };
    };
    check('eq:rr-entropy', draw, [[raw`-\sum_ja_jz_j`, raw`+\sum_ja_jz_j`]], { only: [1, 2] });
  });

  it('eq:rr-decay: the trace of the rotation', () => {
    const draw: Draw = (random) => ({
      bindings: {
        d,
        r: random.uniform(0, 20),
        '\\theta': family((s: number) => theta[s] ?? NaN),
        g: map((r: number) => {
          const R = rotations.at(r) as number[][];
          return R.reduce((sum, row, i) => sum + (row[i] ?? 0), 0) / d;
        }),
      },
    });
    check('eq:rr-decay', draw, [[raw`\cos(r\theta_s)`, raw`\sin(r\theta_s)`]]);
  });

  it('eq:rr-rank: a matrix of blocks has the rank of one block, but not across the kink', () => {
    const draw =
      (rho: (r: number) => number): Draw =>
      (random) => ({
        bindings: {
          d,
          i: random.integer(8, 12),
          j: random.integer(2, 7),
          I: range(8, 12),
          J: range(2, 7),
          G: family((i: number) => flipped(rotations.at(-i) as number[][])),
          H: family((j: number) => rotations.at(j)),
          '\\mathcal{R}': rotations,
          '\\rho': map(rho),
        },
      });
    const tex = displayed(slug, 'eq:rr-rank');
    expect(
      worst(
        tex,
        draw((r) => r),
        { draws: 3 },
      ),
    ).toBeLessThanOrEqual(1);
    expect(
      excesses(
        tex,
        draw((r) => Math.min(r, 3)),
        { draws: 3 },
      ).at(-1)?.worst,
    ).toBeGreaterThan(1e3);
  });
});
