import { describe, expect, it } from 'vitest';
import {
  average,
  derived,
  family,
  functions,
  map,
  ofEvents,
  range,
  setOf,
  table,
  type EventFunction,
  Table,
  type Family,
  type Scope,
} from '#formula';
import { add, cos, div, exp, mul, sin, type Scalar, type Stream } from '#numerics';
import { covariance, Joint, totalCorrelation, type Drawn, type Variable } from '#worlds';
import { check, told, type Check } from './checked.ts';

const { raw } = String;
const slug = 'naive-bayes-attention';

/** The tokens x_1, …, x_t over a vocabulary of V. */
function tokens(t: number, values: number, name = 'x'): Variable[] {
  return Array.from({ length: t }, (_, i) => ({ name, index: i + 1, values }));
}

function simplex(random: Stream, count: number): number[] {
  const weights = Array.from({ length: count }, () => random.uniform(0.2, 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** A law under which the context is independent given x_t. */
function conditionallyIndependent(random: Stream, t: number, values: number): Joint {
  const prior = simplex(random, values);
  const tables = Array.from({ length: t - 1 }, () =>
    Array.from({ length: values }, () => simplex(random, values)),
  );
  return Joint.of(tokens(t, values), (all) =>
    all
      .slice(0, -1)
      .reduce(
        (product, value, j) => product * (tables[j]?.[all.at(-1) ?? 0]?.[value] ?? 0),
        prior[all.at(-1) ?? 0] ?? 0,
      ),
  );
}

/** The names of a joint law of tokens at one outcome. */
function scopeOf(
  joint: Joint,
  random: Stream,
  t: number,
  values: number,
  rest: Scope['bindings'] = {},
): Scope {
  return {
    bindings: {
      t,
      p: joint.probability(t - 1),
      P: joint.probability(),
      x: joint.family('x', joint.draw(random)),
      '\\mathrm{TC}': totalCorrelation(joint),
      '\\mathrm{Cov}': covariance(joint),
      ...rest,
    },
    domains: { j: range(1, t - 1), b: range(0, values - 1) },
  };
}

const sizes = { t: [2, 3, 4], V: [2, 3] };
const drawnSizes = ({ t = 2, V = 2 }: Drawn): [number, number] => [t, V];

/** Any law at all: nothing is assumed. */
const generic: Pick<Check, 'draw' | 'choices'> = {
  choices: sizes,
  draw: (random, parameters) => {
    const [t, V] = drawnSizes(parameters);
    return scopeOf(Joint.generic(random, tokens(t, V)), random, t, V);
  },
};

/** A law that satisfies the assumption at its own t. */
const naive: Pick<Check, 'draw' | 'choices'> = {
  choices: { t: [3, 4], V: [2, 3] },
  draw: (random, parameters) => {
    const [t, V] = drawnSizes(parameters);
    return scopeOf(conditionallyIndependent(random, t, V), random, t, V);
  },
};

const verified = (label: string, checked: Check) => told(check(slug, label, checked));

describe('Bayes’ rule against the joint law of the tokens', () => {
  it('eq:nb-bayes', () => {
    const wrong = [
      [raw`\,p(x_t)}`, '}'],
      [raw`}{p(x_1`, raw`}{p(x_t)\,p(x_1`],
    ] as const;
    expect(verified('eq:nb-bayes', { ...generic, wrong })).toBe('verified');
  });

  it('eq:nb-bayes-prop, as x_t varies', () => {
    const wrong = [
      [raw`\,p(x_t)`, ''],
      [raw`\,p(x_t)`, raw`\,p(x_t)^2`],
    ] as const;
    expect(
      verified('eq:nb-bayes-prop', { ...generic, kind: 'proportionality', varied: ['x_t'], wrong }),
    ).toBe('verified');
  });

  it('eq:nb-ci, where the world is built so, and not elsewhere', () => {
    const wrong = [
      [raw`\mid x_t)=`, ')='],
      [raw`p(x_j\mid x_t)`, 'p(x_j)'],
    ] as const;
    expect(verified('eq:nb-ci', { ...naive, wrong })).toBe('verified');
    expect(verified('eq:nb-ci', { ...generic, choices: { t: [3], V: [2] }, wrong })).toMatch(/^refuted/u);
  });

  it('eq:nb-lik', () => {
    const wrong = [
      [raw`\,p(x_t)\prod`, raw`\,p(x_t)^2\prod`],
      [raw`C_1=\frac1{p`, raw`C_1=\frac1{2p`],
    ] as const;
    expect(verified('eq:nb-lik', { ...naive, wrong })).toBe('verified');
  });

  it('eq:nb-pair, an equality and a proportionality in one chain', () => {
    const wrong = [
      [raw`}{p(x_t)}\ \propto`, raw`}{1}\ \propto`],
      [raw`\frac{p(x_t\mid x_j)}{p(x_t)}`, raw`p(x_t\mid x_j)`],
    ] as const;
    const draw: Check['draw'] = (random, parameters) => {
      const scope = generic.draw(random, parameters);
      return { ...scope, bindings: { ...scope.bindings, j: 1 } };
    };
    expect(
      verified('eq:nb-pair', { ...generic, draw, kind: 'proportionality', varied: ['x_t'], wrong }),
    ).toBe('verified');
  });

  it('eq:nb-post', () => {
    const wrong = [
      ['t-2}', 't-1}'],
      ['t-2}', 't-3}'],
    ] as const;
    expect(verified('eq:nb-post', { ...naive, wrong })).toBe('verified');
  });

  it('eq:nb-log, with the constant of eq:nb-post', () => {
    const wrong = [
      ['-(t-2)', '-(t-1)'],
      [raw`+\log C_2`, raw`-\log C_2`],
    ] as const;
    expect(verified('eq:nb-log', { ...naive, after: ['eq:nb-post'], wrong })).toBe('verified');
  });

  it('eq:nb-norm', () => {
    const wrong = [
      ['2-t', '1-t'],
      ['x_t=b', 'x_t=0'],
    ] as const;
    expect(verified('eq:nb-norm', { ...naive, after: ['eq:nb-post'], wrong })).toBe('verified');
  });

  it('eq:nb-ptc, a mean over all outcomes against entropies', () => {
    const wrong = [
      [raw`\mathbb E[-\log C_2]`, raw`\mathbb E[-2\log C_2]`],
      [raw`\log\frac{p(x_1`, raw`\log\frac{2p(x_1`],
    ] as const;
    expect(
      verified('eq:nb-ptc', { ...generic, choices: { t: [3, 4], V: [2, 3] }, after: ['eq:nb-post'], wrong }),
    ).toBe('verified');
  });

  it('eq:nb-pmi', () => {
    const wrong = [
      [raw`\log p(x_t)+`, ''],
      [raw`{p(x_t)}`, raw`{p(x_j)}`],
    ] as const;
    expect(verified('eq:nb-pmi', { ...naive, after: ['eq:nb-post'], wrong })).toBe('verified');
  });

  it('eq:nb-t1 and eq:nb-t2, the ends of the exponent', () => {
    const first: Check['draw'] = (random) => {
      const joint = Joint.generic(random, tokens(1, 3));
      return scopeOf(joint, random, 1, 3, { C_2: 1, '\\mathrm{emptyproduct}': 1 });
    };
    expect(
      verified('eq:nb-t1', {
        draw: first,
        wrong: [
          ['^{-1}', '^0'],
          ['^{-1}', '^{1}'],
        ],
      }),
    ).toBe('verified');
  });

  it('eq:nb-residue, for any joint law', () => {
    const wrong = [
      [raw`\mid x_t)}{\prod`, raw`)}{\prod`],
      ['2-t', '1-t'],
    ] as const;
    expect(
      verified('eq:nb-residue', {
        ...generic,
        choices: { t: [3, 4], V: [2, 3] },
        kind: 'proportionality',
        varied: ['x_t'],
        wrong,
      }),
    ).toBe('verified');
  });

  it('eq:nb-degenerate, the covariance that the assumption at t + 1 leaves at t', () => {
    const draw: Check['draw'] = (random) => {
      const joint = conditionallyIndependent(random, 4, 2);
      return { bindings: { ...scopeOf(joint, random, 3, 2).bindings, i: 1, j: 2 } };
    };
    const wrong = [
      ['w(1-w)', 'w'],
      [raw`P(x_{t+1}=1\mid x_t)`, raw`P(x_{t+1}=1)`],
    ] as const;
    expect(verified('eq:nb-degenerate', { draw, wrong })).toBe('verified');
  });
});

/** Pair tables p(x_t | x_j), attention weights a_{t,j} and their logarithmic pool, which is p(x_t | x_{<t}). */
function poolScope(
  random: Stream,
  t: number,
  V: number,
  weights = simplex(random, t - 1),
  shown = weights,
): Scope {
  const tables = Array.from({ length: t - 1 }, () => simplex(random, V));
  const prior = simplex(random, V);
  const logits = Array.from({ length: V }, (_, value) =>
    tables.reduce((sum, row, j) => sum + (weights[j] ?? 0) * Math.log(row[value] ?? 0), 0),
  );
  const constant = -Math.log(logits.map(Math.exp).reduce((sum, weight) => sum + weight, 0));
  const probability = ofEvents(([events = []], given) => {
    const [event] = events;
    const value = Number(event?.value ?? 0);
    const [condition] = given;
    if (given.length === 0) return prior[value] ?? 0;
    if (given.length === t - 1 && t > 2) return Math.exp((logits[value] ?? 0) + constant);
    return tables[Number(condition?.indexes[0]) - 1]?.[value] ?? 0;
  });
  const chosen = random.integer(0, V - 1);
  return {
    bindings: {
      t,
      j: 1,
      p: probability,
      x: family((i: number) => (i === t ? chosen : 0)),
      a: family((_t: number, j: number) => shown[j - 1] ?? 0),
    },
    domains: { j: range(1, t - 1), b: range(0, V - 1) },
  };
}

const pooled: Pick<Check, 'draw' | 'choices'> = {
  choices: { t: [3, 4], V: [3, 4] },
  draw: (random, parameters) => poolScope(random, ...drawnSizes(parameters)),
};

describe('pooling', () => {
  it('eq:nb-mean', () => {
    const wrong = [
      [raw`\beta=t-2`, raw`\beta=t-1`],
      [raw`\frac1{t-1}`, raw`\frac1{t-2}`],
    ] as const;
    expect(verified('eq:nb-mean', { ...pooled, choices: { t: [42, 50], V: [3] }, wrong })).toBe('verified');
  });

  it('eq:nb-gen, with the mean as its pooling', () => {
    const draw: Check['draw'] = (random, parameters) => {
      const [t, V] = drawnSizes(parameters);
      const scope = scopeOf(conditionallyIndependent(random, t, V), random, t, V);
      const mean = average(
        'j',
        Array.from({ length: t - 1 }, (_, j) => [j + 1, 1 / (t - 1)] as const),
      );
      return { ...scope, bindings: { ...scope.bindings, '\\beta': t - 2, '\\mathcal{P}': mean } };
    };
    const wrong = [
      [raw`-\beta`, raw`+\beta`],
      [raw`(1+\beta)`, raw`\beta`],
    ] as const;
    expect(verified('eq:nb-gen', { ...naive, draw, kind: 'constant', varied: ['x_t'], wrong })).toBe(
      'verified',
    );
  });

  it('eq:nb-pool, up to a constant in x_t', () => {
    const wrong = [
      [raw`\sum_ja_{t,j}\log p(x_t\mid x_j)`, raw`\log\sum_ja_{t,j}p(x_t\mid x_j)`],
      [raw`\sum_ja_{t,j}\log`, raw`\sum_j\log`],
    ] as const;
    expect(verified('eq:nb-pool', { ...pooled, kind: 'constant', varied: ['x_t'], wrong })).toBe('verified');
  });

  it('eq:nb-pool-const, which is not negative', () => {
    const draw: Check['draw'] = (random, parameters) => {
      const [t, V] = drawnSizes(parameters);
      const scope = poolScope(random, t, V);
      const { p, a } = scope.bindings;
      const powers = (value: number): number => {
        const rows = Array.from({ length: t - 1 }, (_, j) => {
          const given = [{ name: 'x', indexes: [j + 1], value: 0 }];
          const probability = (p as EventFunction).apply(
            [[{ name: 'x', indexes: [t], value }]],
            given.slice(0, 1),
          );
          return Number((a as Family).at(t, j + 1)) * Math.log(Number(probability));
        });
        return rows.reduce((sum, term) => sum + term, 0);
      };
      const logits = Array.from({ length: V }, (_, value) => powers(value));
      const top = Math.max(...logits);
      const constant = -top - Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - top), 0));
      return { ...scope, bindings: { ...scope.bindings, '\\mathrm{const}': constant } };
    };
    const wrong = [
      [raw`=-\log`, raw`=\log`],
      [raw`^{a_{t,j}}`, ''],
    ] as const;
    expect(verified('eq:nb-pool-const', { ...pooled, draw, kind: 'bound', wrong })).toBe('verified');
  });

  it('eq:nb-pool-kl, up to a constant in r', () => {
    const draw: Check['draw'] = (random) => {
      const tables = [simplex(random, 4), simplex(random, 4), simplex(random, 4)];
      const weights = simplex(random, 3);
      const powers = Array.from({ length: 4 }, (_, b) =>
        tables.reduce((product, row, j) => product * (row[b] ?? 0) ** (weights[j] ?? 0), 1),
      );
      const total = powers.reduce((sum, power) => sum + power, 0);
      return {
        bindings: {
          r: table(simplex(random, 4)),
          p: family((j: number) => table(tables[j - 1] ?? [])),
          a: family((j: number) => weights[j - 1] ?? 0),
          q: table(powers.map((power) => power / total)),
        },
        domains: { j: range(1, 3) },
      };
    };
    const wrong = [
      [raw`\mathrm{KL}(r\,\|\,q)`, raw`\mathrm{KL}(q\,\|\,r)`],
      [raw`\mathrm{KL}(r\,\|\,p_j)=`, raw`\mathrm{KL}(p_j\,\|\,r)=`],
    ] as const;
    expect(verified('eq:nb-pool-kl', { draw, kind: 'constant', varied: ['r'], wrong })).toBe('verified');
  });

  it('eq:nb-accumulate, with n agreeing contexts', () => {
    const draw: Check['draw'] = (random) => {
      const n = random.integer(2, 6);
      const agree = (x: number, y: number): number => (x === y ? 0.8 : 0.2);
      const joint = Joint.of(tokens(n + 1, 2), (all) =>
        all.slice(0, -1).reduce((product, value) => product * agree(value, all.at(-1) ?? 0), 0.5),
      );
      // The evidence adds up in the logarithm of the odds.
      const posterior = 1 / (1 + Math.exp(-n * Math.log(4)));
      return {
        bindings: {
          t: n + 1,
          n,
          p: joint.probability(n),
          x: joint.family('x', joint.draw(random)),
          '\\mathrm{NB}': posterior,
        },
      };
    };
    const wrong = [
      ['=\\frac{0.8^n}{0.8^n+0.2^n}', '=0.8^n'],
      ['+0.2^n', '+0.2'],
    ] as const;
    expect(verified('eq:nb-accumulate', { draw, wrong })).toBe('verified');
  });
});

/** Skip-gram embeddings of V tokens in d dimensions. */
function skipGram(random: Stream, V: number, d: number) {
  const rows = (): number[][] => Array.from({ length: V }, () => random.normals(d));
  const [v, w, q, k] = [rows(), rows(), rows(), rows()];
  const lookup = (of: readonly number[][]) => map((token: number) => of[token] ?? []);
  return { v, w, q, k, lookup };
}

/** An inner product summed from the end, unlike the language's. */
const inner = (a: readonly number[] = [], b: readonly number[] = []): number =>
  a.reduceRight((sum, entry, i) => sum + entry * (b[i] ?? 0), 0);

/** One attention layer over skip-gram tables, its probabilities pooled token by token. */
function attentionScope(random: Stream, t: number, V: number): Scope {
  const { v, w, q, k, lookup } = skipGram(random, V, 3);
  const context = Array.from({ length: t }, () => random.integer(0, V - 1));
  const scores = context.slice(0, t - 1).map((token) => Math.exp(inner(q[context[t - 2] ?? 0], k[token])));
  const all = scores.reduce((sum, score) => sum + score, 0);
  const normaliser = (token: number): number =>
    w.reduce((sum, row) => sum + Math.exp(inner(v[token], row)), 0);
  const pair = (value: number, token: number): number =>
    Math.exp(inner(v[token], w[value])) / normaliser(token);
  const power = (value: number): number =>
    context
      .slice(0, t - 1)
      .reduce((product, token, j) => product * pair(value, token) ** ((scores[j] ?? 0) / all), 1);
  const total = w.reduce((sum, _, value) => sum + power(value), 0);
  const probability = ofEvents(([events = []], given) => {
    const [event] = events;
    const at = (value: number): number =>
      given.length === 1 ? pair(value, Number(given[0]?.value)) : power(value) / total;
    return event?.value === undefined ? table(w.map((_, value) => at(value))) : at(Number(event.value));
  });
  return {
    bindings: {
      t,
      j: 1,
      p: probability,
      x: family((i: number) => context[i - 1]),
      v: lookup(v),
      w: lookup(w),
      q: lookup(q),
      k: lookup(k),
      W: w,
      a: family((_t: number, j: number) => (scores[j - 1] ?? 0) / all),
      '\\mathrm{Vocab}': setOf(w.map((_, value) => value)),
    },
    domains: { j: range(1, t - 1), b: range(0, V - 1) },
  };
}

const attention: Pick<Check, 'draw' | 'choices'> = {
  choices: { t: [3, 5], V: [4, 6] },
  draw: (random, parameters) => attentionScope(random, ...drawnSizes(parameters)),
};

describe('attention', () => {
  it('eq:nb-skipgram', () => {
    const wrong = [
      [raw`\cdot w(b)}`, raw`\cdot v(b)}`],
      [raw`{Z(x_j)},`, raw`{Z(x_t)},`],
    ] as const;
    expect(verified('eq:nb-skipgram', { ...attention, wrong })).toBe('verified');
  });

  it('eq:nb-skipgram-log', () => {
    const wrong = [
      [raw`-\log Z`, raw`+\log Z`],
      [raw`-\log Z(x_j)`, ''],
    ] as const;
    expect(verified('eq:nb-skipgram-log', { ...attention, after: ['eq:nb-skipgram'], wrong })).toBe(
      'verified',
    );
  });

  it('eq:nb-attn-logit, with its constant displayed', () => {
    const wrong = [
      [raw`=-\sum_ja_{t,j}\log Z`, raw`=\sum_ja_{t,j}\log Z`],
      [raw`-\log\sum_b\prod_jp(b\mid x_j)^{a_{t,j}}`, ''],
    ] as const;
    expect(verified('eq:nb-attn-logit', { ...attention, after: ['eq:nb-skipgram'], wrong })).toBe('verified');
  });

  it('eq:nb-attn-softmax, every value of x_t at once', () => {
    const draw: Check['draw'] = (random, parameters) => {
      const scope = attention.draw(random, parameters);
      return {
        ...scope,
        bindings: {
          ...scope.bindings,
          x: family((i: number) =>
            i === parameters['t'] ? undefined : (scope.bindings['x'] as Family).at(i),
          ),
        },
      };
    };
    const wrong = [
      ['(W h_t)', '(2W h_t)'],
      ['a_{t,j}v(x_j)', 'v(x_j)'],
    ] as const;
    expect(
      verified('eq:nb-attn-softmax', {
        ...attention,
        draw,
        wrong,
        only: (tex) => tex.replace(/;\\qquad.*/u, ''),
      }),
    ).toBe('verified');
  });

  it('eq:nb-weights-softmax', () => {
    const wrong = [
      ['{j=1}^{t-1}', '{j=1}^{t}'],
      [raw`k(x_j)}}{Z_t}`, raw`k(x_t)}}{Z_t}`],
    ] as const;
    expect(verified('eq:nb-weights-softmax', { ...attention, wrong })).toBe('verified');
  });

  it('eq:nb-coupled, a derivative by one score', () => {
    const draw: Check['draw'] = (random) => {
      const t = 4;
      const { q, k, lookup } = skipGram(random, 5, 3);
      const context = Array.from({ length: t }, () => random.integer(0, 4));
      const scores = context.slice(0, t - 1).map((token) => inner(q[context[t - 2] ?? 0], k[token]));
      return {
        bindings: {
          t,
          j: random.integer(1, 3),
          l: random.integer(1, 3),
          x: family((i: number) => context[i - 1]),
          q: lookup(q),
          k: lookup(k),
          '\\boldsymbol{s}': scores,
          a: derived(['\\boldsymbol{s}'], (s: readonly Scalar[]) =>
            family((_t: number, j: number) => {
              const total = s.reduce<Scalar>((sum, score) => add(sum, exp(score)), 0);
              return div(exp(s[j - 1] ?? 0), total);
            }),
          ),
        },
      };
    };
    const wrong = [
      [raw`\delta_{jl}-`, raw`\delta_{jl}+`],
      [raw`-a_{t,l})`, ')'],
    ] as const;
    expect(verified('eq:nb-coupled', { draw, wrong })).toBe('verified');
  });

  it('eq:nb-beta-bias, a bias and not a constant', () => {
    const draw: Check['draw'] = (random, parameters) => {
      const scope = attention.draw(random, parameters);
      const [, V] = drawnSizes(parameters);
      const beta = random.uniform(0.3, 2);
      const unigram = simplex(random, V);
      const pool = (scope.bindings['p'] as EventFunction).apply(
        [[{ name: 'x', indexes: [0], value: undefined }]],
        [
          { name: 'x', indexes: [1], value: 0 },
          { name: 'x', indexes: [2], value: 0 },
        ],
      );
      if (!(pool instanceof Table)) throw new Error('a free variable makes a table');
      const powers = pool.entries.map((entry, b) => Number(entry) ** (1 + beta) / (unigram[b] ?? 1) ** beta);
      const total = powers.reduce((sum, power) => sum + power, 0);
      const probability = ofEvents((_groups, given) =>
        table(given.length === 0 ? unigram : powers.map((power) => power / total)),
      );
      return { ...scope, bindings: { ...scope.bindings, p: probability, '\\beta': beta } };
    };
    const wrong = [
      [raw`-\beta\log p(\cdot)`, ''],
      [raw`-\beta\log`, raw`+\beta\log`],
    ] as const;
    expect(
      verified('eq:nb-beta-bias', {
        ...attention,
        draw,
        kind: 'identity',
        after: ['eq:nb-attn-softmax'],
        wrong,
        only: (tex) => tex.replace(/^.*\\quad /u, ''),
      }),
    ).toBe('verified');
  });

  it('eq:nb-matrix, row by row under a causal mask', () => {
    const draw: Check['draw'] = (random, { V = 4 }) => {
      const n = 4;
      const { v, w, q, k, lookup } = skipGram(random, V, 3);
      const context = Array.from({ length: n }, () => random.integer(0, V - 1));
      const rows = (of: readonly number[][]): number[][] => context.map((token) => of[token] ?? []);
      const output = context.map((token, i) => {
        const scores = context.slice(0, i + 1).map((other) => Math.exp(inner(q[token], k[other])));
        const all = scores.reduce((sum, score) => sum + score, 0);
        const h = [0, 1, 2].map((c) =>
          scores.reduce((sum, score, j) => sum + (score / all) * (v[context[j] ?? 0]?.[c] ?? 0), 0),
        );
        const logits = w.map((row) => Math.exp(inner(h, row)));
        const total = logits.reduce((sum, logit) => sum + logit, 0);
        return logits.map((logit) => logit / total);
      });
      const mask = context.map((_, i) => context.map((__, j) => (j <= i ? 0 : -Infinity)));
      return {
        bindings: {
          P: output,
          Q: rows(q),
          K: rows(k),
          '\\mathsf{V}': rows(v),
          W: w,
          '\\mathrm{causalmask}': mask,
          x: family((i: number) => context[i - 1]),
          q: lookup(q),
          k: lookup(k),
          v: lookup(v),
        },
      };
    };
    const wrong = [
      [raw`+\text{causal mask}`, ''],
      [raw`QK^{\top}`, raw`KQ^{\top}`],
    ] as const;
    expect(
      verified('eq:nb-matrix', {
        draw,
        choices: { V: [4, 6] },
        wrong,
        only: (tex) => tex.replace(/,\\qquad.*/u, ''),
      }),
    ).toBe('verified');
  });

  it('eq:nb-residual-weights', () => {
    const wrong = [
      ['{j,t-1}', '{j,1}'],
      ['=2', '=1'],
    ] as const;
    expect(verified('eq:nb-residual-weights', { ...attention, wrong })).toBe('verified');
  });
});

describe('latent variables', () => {
  const hidden: Pick<Check, 'draw'> = {
    draw: (random) => {
      const t = 3;
      const variables = [...tokens(t, 2), ...tokens(t - 1, 2, 'z')];
      const joint = Joint.generic(random, variables);
      const values = joint.draw(random);
      return {
        bindings: { t, p: joint.probability(), x: joint.family('x', values), z: joint.family('z', values) },
        domains: { z: range(0, 1) },
      };
    },
  };

  it('eq:nb-chain', () => {
    const wrong = [
      [raw`z_{\lt k},`, ''],
      [raw`,x_{\lt t})`.slice(0, -1) + ')', ')'],
    ] as const;
    expect(verified('eq:nb-chain', { ...hidden, wrong })).toBe('verified');
  });

  it('eq:nb-total, a sum over all latents', () => {
    const wrong = [
      [raw`z_{\lt t},x_{\lt t})\,p`, raw`z_{\lt t})\,p`],
      [raw`p(z_{\lt t}\mid x_{\lt t})`, raw`p(z_{\lt t})`],
    ] as const;
    expect(verified('eq:nb-total', { ...hidden, wrong })).toBe('verified');
  });

  it('eq:nb-gauss-pool, as z varies', () => {
    const draw: Check['draw'] = (random) => {
      const means = [random.normals(2), random.normals(2), random.normals(2)];
      const weights = [random.uniform(0.3, 1), random.uniform(0.3, 1), random.uniform(0.3, 1)];
      return {
        bindings: {
          d: 2,
          z: random.normals(2),
          '\\sigma': random.uniform(0.5, 1.5),
          '\\mu': family((j: number) => means[j - 1] ?? []),
          a: family((j: number) => weights[j - 1] ?? 0),
        },
        domains: { j: range(1, 3) },
      };
    };
    const wrong = [
      [raw`\frac{\sigma^2}{A}I`, raw`\sigma^2I`],
      [raw`\frac{\sum_ja_j\mu_j}{A}`, raw`\sum_ja_j\mu_j`],
    ] as const;
    expect(verified('eq:nb-gauss-pool', { draw, kind: 'proportionality', varied: ['z'], wrong })).toBe(
      'verified',
    );
  });
});

describe('deeper layers and their latents', () => {
  it('eq:nb-latent, under the assumption that only the latents matter', () => {
    const draw: Check['draw'] = (random) => {
      const t = 3;
      const variables = [...tokens(t - 1, 2), ...tokens(t - 1, 2, 'z'), { name: 'x', index: t, values: 2 }];
      const context = simplex(random, 16);
      const next = Array.from({ length: 4 }, () => simplex(random, 2));
      const joint = Joint.of(
        variables,
        ([x1 = 0, x2 = 0, z1 = 0, z2 = 0, xt = 0]) =>
          (context[8 * x1 + 4 * x2 + 2 * z1 + z2] ?? 0) * (next[2 * z1 + z2]?.[xt] ?? 0),
      );
      const values = joint.draw(random);
      return {
        bindings: { t, p: joint.probability(), x: joint.family('x', values), z: joint.family('z', values) },
        domains: { z: range(0, 1) },
      };
    };
    const wrong = [
      [raw`\mid x_1,\dots,x_{t-1})\,dz`, raw`)\,dz`],
      [raw`p(x_t\mid z_1,\dots,z_{t-1})`, 'p(x_t)'],
    ] as const;
    expect(verified('eq:nb-latent', { draw, wrong })).toBe('verified');
  });

  it('eq:nb-collapse, where each latent is a function of its prefix', () => {
    const draw: Check['draw'] = (random) => {
      const t = 4;
      const context = Array.from({ length: t }, () => random.integer(0, 2));
      const f = (...prefix: number[]): number =>
        prefix.reduce((state, token) => (2 * state + token + 1) % 5, 0);
      const next = map((...latents: number[]) =>
        latents.reduce<Scalar>((sum, z, i) => add(sum, sin(z + i)), 0.1),
      );
      const latents = [1, 2, 3].map((k) => f(...context.slice(0, k)));
      const direct = (): Scalar =>
        latents.reduce<Scalar>((sum, z, i) => add(sum, add(mul(sin(z), cos(i)), mul(cos(z), sin(i)))), 0.1);
      const probability = ofEvents((_groups, given) =>
        given[0]?.name === 'z' ? next.apply(...given.map(({ value = 0 }) => value)) : direct(),
      );
      return {
        bindings: {
          t,
          p: probability,
          f: map(f),
          x: family((i: number) => context[i - 1]),
          z: family(() => 0),
        },
      };
    };
    const wrong = [
      [raw`\dots,x_{t-1})\big)`, raw`\dots,x_{t-2})\big)`],
      ['z_1=f(x_1)', 'z_1=f(x_2)'],
    ] as const;
    expect(verified('eq:nb-collapse', { draw, wrong })).toBe('verified');
  });

  it('eq:nb-multihead, heads under a superscript', () => {
    const draw: Check['draw'] = (random) => {
      const [t, V, H] = [4, 5, 3];
      const heads = Array.from({ length: H }, () => ({
        ...skipGram(random, V, 2),
        weights: simplex(random, t - 1),
      }));
      const w = heads[0]?.w ?? [];
      const context = [0, 1, 2].map(() => random.integer(0, V - 1));
      const chosen = random.integer(0, V - 1);
      const pair = (head: number, value: number, token: number): number => {
        const v = heads[head]?.v[token];
        return Math.exp(inner(v, w[value])) / w.reduce((sum, row) => sum + Math.exp(inner(v, row)), 0);
      };
      const h = [0, 1].map((c) =>
        heads.reduce(
          (sum, { v, weights }) =>
            context.reduce((all, token, j) => all + (weights[j] ?? 0) * (v[token]?.[c] ?? 0), sum),
          0,
        ),
      );
      return {
        bindings: {
          t,
          H,
          h: family((_t: number) => h),
          x: family((i: number) => (i === t ? chosen : context[i - 1])),
          p: derived(['x_t'], (value: number) => Math.exp(inner(h, w[value]))),
          x_t: chosen,
          'a^{(\\cdot)}': family(
            (head: number, _t: number, j: number) => heads[head - 1]?.weights[j - 1] ?? 0,
          ),
          'v^{(\\cdot)}': functions((head: number) =>
            map((token: number) => heads[head - 1]?.v[token] ?? []),
          ),
          'p^{(\\cdot)}': functions((head: number) =>
            map((value: number, token: number) => pair(head - 1, value, token)),
          ),
        },
        domains: { j: range(1, t - 1), '\\eta': range(1, H) },
      };
    };
    const wrong = [
      [raw`{a^{(\eta)}_{t,j}},`, raw`{\frac12 a^{(\eta)}_{t,j}},`],
      [raw`v^{(\eta)}(x_j)`, raw`v^{(1)}(x_j)`],
    ] as const;
    expect(verified('eq:nb-multihead', { draw, kind: 'proportionality', varied: ['x_t'], wrong })).toBe(
      'verified',
    );
  });

  it('eq:nb-two-layer, x_t being left open', () => {
    const draw: Check['draw'] = (random) => {
      const [t, V] = [5, 6];
      const { w, lookup } = skipGram(random, V, 2);
      const values = skipGram(random, V, 2).v;
      const context = [1, 2, 3, 4].map(() => random.integer(0, V - 1));
      const first = (k: number, j: number): number =>
        1 / (1 + k + j) / [1, 2, 3, 4].slice(0, k).reduce((sum, i) => sum + 1 / (1 + k + i), 0);
      const second = simplex(random, t - 1);
      const z = [1, 2, 3, 4].map((k) =>
        [0, 1].map((c) =>
          context.slice(0, k).reduce((sum, token, j) => sum + first(k, j + 1) * (values[token]?.[c] ?? 0), 0),
        ),
      );
      const h = [0, 1].map((c) =>
        z.reduce((sum, latent, k) => sum + (second[k] ?? 0) * Math.tanh(latent[c] ?? 0), 0),
      );
      const scores = w.map((row) => Math.exp(inner(h, row)));
      const all = scores.reduce((sum, score) => sum + score, 0);
      return {
        bindings: {
          t,
          W: w,
          x: family((i: number) => context[i - 1]),
          p: ofEvents(() => table(scores.map((score) => score / all))),
          v_1: lookup(values),
          v_2: map((latent: readonly number[]) => latent.map(Math.tanh)),
          'a^{(\\cdot)}': family((layer: number, k: number, j: number) =>
            layer === 1 ? first(k, j) : second[j - 1],
          ),
        },
        domains: { j: range(1, t - 1), k: range(1, t - 1) },
      };
    };
    const wrong = [
      ['a^{(1)}_{k,j}', 'a^{(1)}_{k,1}'],
      ['v_2(z_k)', '2v_2(z_k)'],
    ] as const;
    expect(
      verified('eq:nb-two-layer', {
        draw,
        wrong,
        only: (tex) => tex.replace(/,\\qquad a\^\{\(2\)\}.*/u, ''),
      }),
    ).toBe('verified');
  });

  it('eq:nb-sigma, of fourth order; in front of a number p_b is a factor for the world', () => {
    const draw: Check['draw'] = (random) => {
      const V = 3;
      const rows = Array.from({ length: V }, () => random.normals(1));
      const mean = random.normals(1);
      const at = (b: number, z: readonly number[]): number =>
        Math.exp(inner(rows[b], z)) / rows.reduce((sum, row) => sum + Math.exp(inner(row, z)), 0);
      return {
        bindings: {
          d: 1,
          b: random.integer(0, V - 1),
          '\\mu': mean,
          '\\sigma': 0.2,
          w: family((b: number) => rows[b]),
          p: functions((b: number) =>
            map((z: readonly number[] | number) => (typeof z === 'number' ? z * at(b, mean) : at(b, z))),
          ),
        },
        space: '\\mu',
        domains: { c: range(0, V - 1) },
        step: { symbol: '\\sigma', start: 0.2 },
      };
    };
    const wrong = [
      [raw`\tfrac{\sigma^2}2`, raw`\sigma^2`],
      [raw`-\sum_cp_c\lVert w_c-\bar w\rVert^2`, ''],
    ] as const;
    expect(verified('eq:nb-sigma', { draw, kind: 'approximation', wrong })).toBe('verified');
  });
});

describe('residual connections', () => {
  it('eq:nb-residual, up to a constant in x_t', () => {
    const draw: Check['draw'] = (random, parameters) => {
      const [t, V] = drawnSizes(parameters);
      const weights = simplex(random, t - 1);
      // A pool of total weight two.
      return poolScope(
        random,
        t,
        V,
        weights.map((weight, j) => weight + (j === t - 2 ? 1 : 0)),
        weights,
      );
    };
    const wrong = [
      [raw`\log p(x_t\mid x_{t-1})+`, ''],
      [raw`p(x_t\mid x_{t-1})`, raw`p(x_t\mid x_1)`],
    ] as const;
    expect(verified('eq:nb-residual', { ...pooled, draw, kind: 'constant', varied: ['x_t'], wrong })).toBe(
      'verified',
    );
  });

  it('eq:nb-residual-t2: what it gives at t = 2 is not the conditional', () => {
    const draw: Check['draw'] = (random) => scopeOf(Joint.generic(random, tokens(2, 3)), random, 2, 3);
    const wrong = [
      [raw`\frac{p(x_2\mid x_1)^2}{\sum_bp(b\mid x_1)^2}`, raw`\frac{p(x_2\mid x_1)}{\sum_bp(b\mid x_1)}`],
      [raw`\ne\ p`, '= p'],
    ] as const;
    const only = (tex: string): string => tex.replace(/^.*gives \} /u, '');
    expect(verified('eq:nb-residual-t2', { draw, kind: 'bound', wrong, only })).toBe('verified');
  });

  it('eq:nb-residual-prior, for two experts that are independent given x_t', () => {
    const draw: Check['draw'] = (random) => {
      const prior = simplex(random, 3);
      const tables = [0, 1].map(() => prior.map(() => simplex(random, 2)));
      const variables = [
        { name: 'E', index: 1, values: 2 },
        { name: 'E', index: 2, values: 2 },
        { name: 'x', index: 1, values: 3 },
      ];
      const joint = Joint.of(
        variables,
        ([first = 0, second = 0, x = 0]) =>
          (prior[x] ?? 0) * (tables[0]?.[x]?.[first] ?? 0) * (tables[1]?.[x]?.[second] ?? 0),
      );
      const values = joint.draw(random);
      return {
        bindings: {
          t: 1,
          p: joint.probability(),
          x: joint.family('x', values),
          E: joint.family('E', values),
        },
      };
    };
    const wrong = [
      [raw`-\log p(x_t)`, ''],
      [raw`-\log p(x_t)`, raw`+\log p(x_t)`],
    ] as const;
    expect(verified('eq:nb-residual-prior', { draw, kind: 'constant', varied: ['x_t'], wrong })).toBe(
      'verified',
    );
  });
});
