import { expect, it } from 'vitest';
import {
  average,
  compare,
  Environment,
  family,
  FormulaError,
  map,
  ofEvents,
  range,
  reading,
  scaleTerm,
  setOf,
  table,
  understand,
  type Scope,
} from '#formula';
import { stream, type Stream } from '#numerics';
import { formulasOf } from '../briefs/fixtures.ts';

const { raw } = String;

/** Integers, sets, tables and functions of random variables under the names of two briefs. */
const scope: Scope = {
  bindings: {
    d: 2,
    k: 5n,
    n: 3,
    t: 3,
    m: 1,
    u: 0,
    s: 0.5,
    J: [
      [1, 1],
      [1, 1],
    ],
    S: setOf([1, 2, 3]),
    r: table([0.5, 0.5]),
    q: table([0.25, 0.75]),
    a: family((i: number, j: number) => i / j),
    x: family((i: number) => (i < 3 ? i : undefined)),
    z: family((i: number) => i),
    f: map((x: number, y: number) => x - y),
    N: map((i: bigint) => i * 2n),
    p: ofEvents((groups, given) => 0.5 ** (groups.flat().length + given.length), {
      outcomes: () => [{ probability: 1, bindings: { x: family((i: number) => i) } }],
    }),
    '\\beta': 2,
    '\\mathcal{P}': average('j', [[1, 1]]),
  },
  domains: {
    j: range(1, 2),
    b: setOf([0, 1]),
    z: range(0, 1),
    i: range(0, 4),
    '(t,l)': setOf([[0, 1]] as never),
  },
};

function exercise(tex: string): boolean {
  try {
    const { formula, links, definitions } = understand(tex, scope);
    reading(formula);
    scaleTerm(formula, '1.0001');
    for (const link of links) compare(link, Environment.of(scope, definitions), tex);
    return true;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw new Error(`${JSON.stringify(tex)} escapes`, { cause: error });
    const { start, end } = error.range;
    if (start < 0 || end > error.tex.length || start > end)
      throw new Error(`a range outside ${tex}`, { cause: error });
    return false;
  }
}

/** How many formulas are evaluated; fails on whatever escapes or takes for ever. */
function exerciseAll(formulas: Iterable<string>): number {
  let evaluated = 0;
  for (const tex of formulas) {
    const start = performance.now();
    if (exercise(tex)) evaluated += 1;
    expect(performance.now() - start, tex).toBeLessThan(10_000);
  }
  return evaluated;
}

const displays = ['cross-counting', 'naive-bayes-attention'].flatMap((slug) =>
  formulasOf(slug).map(({ tex }) => tex),
);
const pieces =
  raw`k n 2 30 ! \binom \binom{k}{n} ^{k} ^{n!} \lfloor \rfloor \lceil \bmod \{ \} | S \times \in \sum_{j} \sum_{j\ne k} \sum_{1\le i<j\le n} \prod_{b\in S} \sum_{\substack{ \\ \text{dominant }m }} p( x_t x_{<t} \mid \cdot = x_1,\dots,x_n z_1,\cdots, ) , ; f( \operatorname{softmax}( \operatorname{lse}( \mathcal{P}[ ] \mathrm{KL}( \Vert r q \log + \text{const} \delta_{ij} \mathbb{E}[ \int dz_1\cdots dz_n \boxed{ { } := =: \ne \approx 0.5 \times 10^{-3} \propto \begin{cases} & \end{cases} [ i= \frac`.split(
    ' ',
  );

function mutated(random: Stream, tex: string): string {
  let text = tex;
  for (let edits = random.integer(1, 3); edits > 0; edits -= 1) {
    const at = random.integer(0, text.length);
    const rest = text.slice(at);
    const kind = random.integer(0, 3);
    if (kind === 0) text = text.slice(0, at) + rest.slice(1);
    else if (kind === 1) text = text.slice(0, at) + random.choice(pieces) + rest;
    else if (kind === 2) text = text.slice(0, at) + rest.slice(0, 10) + rest;
    else text = text.slice(0, at) + rest.slice(random.integer(1, 8));
  }
  return text;
}

it('mutants of formulas that count or are about random variables end in a value or in a located error', () => {
  const random = stream(9291, 'mutants');
  const mutants = Array.from({ length: 3000 }, () => mutated(random, random.choice(displays)));
  expect(exerciseAll(mutants)).toBeGreaterThan(20);
});

it('heaps of their symbols end in a value or in a located error', () => {
  const random = stream(9291, 'soups');
  const soups = Array.from({ length: 4000 }, () =>
    Array.from({ length: random.integer(1, 10) }, () => random.choice(pieces)).join(' '),
  );
  expect(exerciseAll(soups)).toBeGreaterThanOrEqual(0);
});

it('long lists, sums within sums and towers of powers are refused in time', () => {
  for (const tex of [
    raw`n = |\{1,\dots,1000000000\}|`,
    raw`n = k^{k^{k^{k}}}`,
    raw`n = ${raw`\sum_{i}`.repeat(12)} 1`,
    raw`n = \prod_{i=1}^{100000} k`,
    raw`n = \sum_{i=1}^{100000} \frac{1}{k^{i}}`,
    raw`n = (k^{5})!!!`,
    raw`n = \binom{k^{200}}{100000}`,
    `n = ${raw`\{`.repeat(60)}1${raw`\}`.repeat(60)}`,
    `n = f(${'x_1,\\dots,'.repeat(400)}x_2)`,
    `n = ${raw`\boxed{`.repeat(500)}`,
    `n = ${'|S\\times '.repeat(40)}S${'|'.repeat(40)}`,
    `n = |S${'\\times S'.repeat(30)}|`,
  ]) {
    const start = performance.now();
    exercise(tex);
    expect(performance.now() - start, tex).toBeLessThan(5000);
  }
});
