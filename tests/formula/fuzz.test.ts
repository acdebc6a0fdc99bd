import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  atoms,
  box,
  compare,
  Environment,
  family,
  fingerprint,
  FormulaError,
  functions,
  law,
  map,
  reading,
  scaleTerm,
  understand,
  wholeSpace,
  type Scope,
} from '#formula';
import { add, exp, mul, neg, sin, squaredNorm, stream, type Scalar, type Stream } from '#numerics';

const { raw } = String;

/** A small world in one dimension that binds a little of everything; its quadratures are coarse and fast. */
const scope: Scope = {
  bindings: {
    d: 1,
    t: 0.5,
    T: 1,
    n: 2,
    N: 3,
    '\\Delta t': 0.1,
    '\\sigma': family((s: Scalar) => add(1, s)),
    D: family((s: Scalar) => add(1, s)),
    '\\boldsymbol{x}': [0.3],
    '\\boldsymbol{x}_t': [0.4],
    '\\boldsymbol{x}_0': [0.1],
    '\\boldsymbol{y}': [0.2],
    '\\boldsymbol{\\omega}': [1.5],
    '\\boldsymbol{A}': [[2]],
    '\\boldsymbol{f}': functions((s: Scalar) =>
      map((v: readonly Scalar[]) => v.map((entry) => mul(s, sin(entry)))),
    ),
    '\\Phi': functions((_s: Scalar, _t: Scalar) => map((v: readonly Scalar[]) => v)),
    f: map((v: Scalar) => sin(v)),
    p: functions((s: Scalar) =>
      law({ density: (v) => mul(add(1, s), exp(neg(squaredNorm(v)))), centre: [0], width: [0.7], nodes: 21 }),
    ),
    p_0: atoms([[0], [1]], [0.5, 0.5]),
    V: box([0], [1]),
    A: box([0], [1]),
  },
  space: '\\boldsymbol{x}',
  domains: { '\\boldsymbol{x}': wholeSpace([0], [0.7], 21), '\\boldsymbol{y}': wholeSpace([0], [0.7], 21) },
  paths: ['\\boldsymbol{x}'],
};

/** Does everything that can be done with a formula; throws whatever is not an error of the language. */
function exercise(tex: string): 'refused' | 'evaluated' {
  try {
    const { formula, links, definitions } = understand(tex, scope);
    const environment = Environment.of(scope, definitions);
    reading(formula);
    reading(formula, environment);
    scaleTerm(formula, '1.0001');
    fingerprint(tex);
    for (const link of links) compare(link, environment, tex);
    return 'evaluated';
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const { start, end } = error.range;
    if (start < 0 || end > error.tex.length || start > end)
      throw new Error(`a range outside the formula: ${tex}`, { cause: error });
    return 'refused';
  }
}

/** Exercises many formulas, and says how many could be evaluated. */
function exerciseAll(formulas: Iterable<string>): { count: number; evaluated: number } {
  let count = 0;
  let evaluated = 0;
  for (const tex of formulas) {
    const start = performance.now();
    try {
      if (exercise(tex) === 'evaluated') evaluated += 1;
    } catch (cause) {
      throw new Error(`${JSON.stringify(tex)} escapes`, { cause });
    }
    const milliseconds = performance.now() - start;
    // Seconds are for formulas that ask for a million evaluations; nothing may take for ever.
    if (milliseconds > 15_000) throw new Error(`${JSON.stringify(tex)} takes ${milliseconds} ms`);
    count += 1;
  }
  return { count, evaluated };
}

const article = readFileSync(
  new URL('../../content/articles/diffusion-ode/article.en.mdx', import.meta.url),
  'utf8',
);
const displays = [...article.matchAll(/^\$\$\n([\s\S]*?)^\$\$/gmu)].map(([, tex = '']) =>
  tex.replace(/\\label\{[^}]*\}/u, '').trim(),
);

const pieces = [
  ...raw`a b t x_t \sigma_t \boldsymbol{x} \boldsymbol{x}_t p_t p_t( f( \boldsymbol{f}_t( \Phi_{0\to T}( ( ) [ ] { } \{ \} | \lvert \rvert \lVert \rVert`.split(
    ' ',
  ),
  ...raw`+ - \cdot / * = \le , \quad \\ & ^ _ ^2 ^{-1} ^\top _t \frac \frac12 \sqrt \exp \log \det \operatorname{tr} \nabla \nabla_{\boldsymbol{x}}\cdot \nabla^2`.split(
    ' ',
  ),
  ...raw`\frac{d}{dt} \frac{\partial}{\partial\boldsymbol{x}} \sum_{i=1}^{n} \prod_{i=1}^2 i \int \int_0^T \int_V dt d\boldsymbol{x} \oint_{\partial V} dS \mathbb{E}_{\boldsymbol{y}\sim p_t}[ \mathcal{N}(`.split(
    ' ',
  ),
  ...raw`\begin{pmatrix} \end{pmatrix} \begin{cases} \end{cases} & \cdots \vdots \ddots \oplus \bigoplus_{i=1}^{n} \operatorname{diag}( \max( \min_{i<2} \#\{ \text{if} \forall \iff : := _{1,2} ' [\boldsymbol{A}, \log_2`.split(
    ' ',
  ),
  ...raw`\mathrm{TV}( \mathrm{KL}( \mid ; \circ \mathrm{id} \lim_{t\to0} O(t^2) \underbrace \text{constructor} \mathrm{__proto__} \left \right \begin{aligned} \end{aligned} 0 1 2.5 12 e i d \pi \infty \to \in \sim`.split(
    ' ',
  ),
];

/** A formula with some of its characters deleted, doubled, replaced or swapped. */
function mutated(random: Stream, tex: string): string {
  let text = tex;
  for (let edits = random.integer(1, 4); edits > 0; edits -= 1) {
    const at = random.integer(0, Math.max(0, text.length - 1));
    const rest = text.slice(at + 1);
    const kind = random.integer(0, 4);
    if (kind === 0) text = text.slice(0, at) + rest;
    else if (kind === 1) text = text.slice(0, at) + text.slice(at).slice(0, 12) + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + String.fromCharCode(random.integer(32, 126)) + rest;
    else if (kind === 3) text = text.slice(0, at) + random.choice(pieces) + text.slice(at);
    else text = text.slice(0, at) + (text[random.integer(0, Math.max(0, text.length - 1))] ?? '') + rest;
  }
  return text;
}

function* mutants(count: number): Generator<string> {
  const random = stream(20_221, 'mutants');
  for (let i = 0; i < count; i += 1) yield mutated(random, random.choice(displays));
}

function* soups(count: number): Generator<string> {
  const random = stream(20_222, 'soups');
  for (let i = 0; i < count; i += 1) {
    yield Array.from({ length: random.integer(1, 14) }, () => random.choice(pieces)).join(' ');
  }
}

/** An expression that mostly has a value. */
function expression(random: Stream, depth: number): string {
  const of = (): string => expression(random, depth - 1);
  if (depth === 0) {
    return random.choice([
      't',
      '2',
      raw`\sigma_t`,
      'p_t',
      raw`p_t(\boldsymbol{x})`,
      raw`\boldsymbol{x}`,
      raw`\boldsymbol{f}_t(\boldsymbol{x})`,
      raw`\Delta t`,
      'i',
      'e',
    ]);
  }
  return random.choice([
    () => `${of()}+${of()}`,
    () => `${of()}-${of()}`,
    () => `${of()} ${of()}`,
    () => raw`${of()}\cdot ${of()}`,
    () => raw`\frac{${of()}}{${of()}}`,
    () => `(${of()})^{${of()}}`,
    () => raw`\left(${of()}\right)`,
    () => raw`\exp(${of()})`,
    () => raw`\log ${of()}`,
    () => raw`\lVert ${of()}\rVert^2`,
    () => raw`\sqrt{${of()}}`,
    () => raw`\nabla(${of()})`,
    () => raw`\nabla\cdot(${of()})`,
    () => raw`\nabla^2 (${of()})`,
    () => raw`\frac{d}{dt}(${of()})`,
    () => raw`\frac{\partial (${of()})}{\partial\boldsymbol{x}}`,
    () => raw`\sum_{i=1}^{n} ${of()}`,
    () => raw`\int_0^1 ${of()}\,ds`,
    () => raw`\int_V ${of()}\,d\boldsymbol{x}`,
    () => raw`\int ${of()}\,d\boldsymbol{x}`,
    () => raw`\mathbb{E}_{\boldsymbol{x}\sim p_t}[${of()}]`,
    () => raw`\mathbb{E}_{\boldsymbol{x}\sim p_0}[${of()}]`,
    () => raw`\oint_{\partial V} ${of()}\,dS`,
    () => raw`\begin{pmatrix}${of()}&${of()}\\${of()}&${of()}\end{pmatrix}`,
    () => raw`\begin{pmatrix}${of()}&\cdots&0\\\vdots&\ddots&\vdots\\0&\cdots&${of()}\end{pmatrix}`,
    () => raw`\begin{cases}${of()},&${of()}<${of()}\\${of()},&\text{otherwise}\end{cases}`,
    () => raw`${of()}\oplus${of()}`,
    () => raw`[${of()},${of()}]`,
    () => raw`\max(${of()},${of()})`,
    () => raw`\exp(${of()}\boldsymbol{A})`,
  ])();
}

function* sentences(count: number): Generator<string> {
  const random = stream(20_223, 'sentences');
  for (let i = 0; i < count; i += 1) {
    yield `${expression(random, random.integer(1, 3))} = ${expression(random, random.integer(0, 2))}`;
  }
}

/** Everything that happens to a formula before it is evaluated. */
function understandOnly(tex: string): void {
  try {
    const { formula } = understand(tex, scope);
    reading(formula);
    scaleTerm(formula, '1.0001');
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
  }
}

/** The milliseconds that a formula takes, at best of three where it once took long: the machine may have paused. */
function millisecondsOf(tex: string): number {
  const once = (): number => {
    const start = performance.now();
    understandOnly(tex);
    return performance.now() - start;
  };
  const first = once();
  return first < 50 ? first : Math.min(first, once(), once());
}

describe('whatever is typed', () => {
  it('a hundred thousand formulas are each understood or refused within 100 ms', () => {
    let count = 0;
    for (const formulas of [mutants(40_000), soups(30_000), sentences(30_000)]) {
      for (const tex of formulas) {
        const milliseconds = millisecondsOf(tex);
        if (milliseconds > 100) throw new Error(`${JSON.stringify(tex)} takes ${milliseconds} ms`);
        count += 1;
      }
    }
    expect(count).toBe(100_000);
  }, 240_000);

  it('mutants of the article’s formulas end in a value or in a located error', () => {
    const { count, evaluated } = exerciseAll(mutants(3000));
    expect(count).toBe(3000);
    expect(evaluated).toBeGreaterThan(20);
  });

  it('heaps of symbols end in a value or in a located error', () => {
    expect(exerciseAll(soups(4000)).count).toBe(4000);
  });

  it('grammatical expressions end in a value or in a located error', () => {
    const { count, evaluated } = exerciseAll(sentences(3000));
    expect(count).toBe(3000);
    expect(evaluated).toBeGreaterThan(100);
  });

  it('characters of every kind end in a located error', () => {
    const random = stream(20_224, 'characters');
    for (let i = 0; i < 500; i += 1) {
      const codes = Array.from({ length: random.integer(0, 60) }, () => random.integer(0, 0xffff));
      expect(() => exercise(String.fromCharCode(...codes))).not.toThrow();
    }
  });
});
