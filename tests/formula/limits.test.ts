import { describe, expect, it } from 'vitest';
import {
  compare,
  Environment,
  FormulaError,
  map,
  parse,
  reading,
  scaleTerm,
  understand,
  unknownNames,
  wholeSpace,
  type Scope,
} from '#formula';
import { gauge } from '../../src/formula/gauge.ts';
import { limits } from '../../src/formula/limits.ts';

const { raw } = String;

const scope: Scope = {
  bindings: {
    d: 2,
    t: 0.5,
    a: 2,
    f: map((x: number) => x),
    '\\boldsymbol{x}': [1, 2],
    '\\boldsymbol{A}': [
      [1, 1],
      [0, 1],
    ],
  },
  space: '\\boldsymbol{x}',
  domains: {
    '\\boldsymbol{x}': wholeSpace([0, 0], [1, 1]),
    '\\boldsymbol{y}': wholeSpace([0, 0, 0, 0], [1, 1, 1, 1]),
  },
};

/** As many copies of a text as fit into a formula, in front of a tail. */
function filled(text: string, tail: string): string {
  return text.repeat(Math.floor((limits.length - tail.length) / text.length)) + tail;
}

/** What becomes of a formula: a slug, or a value. */
function outcome(tex: string): string {
  try {
    const { formula, links, definitions } = understand(tex, scope);
    reading(formula, Environment.of(scope, definitions));
    scaleTerm(formula, '2');
    for (const link of links) compare(link, Environment.of(scope, definitions), tex);
    return 'value';
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.slug;
  }
}

describe('the limits of the language', () => {
  it('allow 64 levels of brackets and refuse 65', () => {
    const nested = (levels: number): string => `${'('.repeat(levels)}1${')'.repeat(levels)} = 1`;
    expect(outcome(nested(limits.depth - 1))).toBe('value');
    expect(outcome(nested(limits.depth))).toBe('too-deep');
    expect(outcome(nested(2000))).toBe('too-deep');
  });

  it('refuse every other kind of nesting at the same depth', () => {
    for (const [open, close] of [
      ['{', '}'],
      ['[', ']'],
      [raw`\left|`, raw`\right|`],
      [raw`\frac{`, '}{1}'],
      [raw`\sqrt{`, '}'],
      ['e^{', '}'],
      ['x_{', '}'],
      ['f(', ')'],
      [raw`\exp(`, ')'],
      ['-', ''],
      [raw`\nabla `, ''],
      [raw`\int `, 'dt'],
      [raw`\mathbb{E}[`, ']'],
      [raw`\frac{d}{dt}`, ''],
      [raw`\sum_{i=1}^{2}`, ''],
      [raw`\log `, ''],
    ] as const) {
      expect(outcome(`${open.repeat(70)}1${close.repeat(70)} = 1`), open).toBe('too-deep');
    }
  });

  it('read sums and products of any length that fits', () => {
    for (const term of ['+a', ' a', '-a']) expect(outcome(filled(term, ' = 1')), term).toBe('value');
  });

  it('refuse towers of other operations', () => {
    for (const [start, link] of [
      ['a', '/a'],
      ['a', '*a'],
      ['a', raw`\cdot a`],
      ['f', raw`\circ f`],
    ] as const) {
      expect(outcome(start + filled(link, ' = 1').slice(0, 4000) + ' = 1'), link).toBe('too-deep');
    }
  });

  it('read in linear time what invites to look ahead again and again', () => {
    const sums = filled(raw`\sum_{i=1}^2 1`, ' = 1');
    expect(outcome(sums)).toBe('too-deep');
    for (const tex of [
      filled(raw`\sum_{i=1}^2 i`, ' = 1'),
      filled(raw`(\sum_{i=1}^2 i a)`, ' = 1'),
      filled(raw`\sum_{i=1}^2 i+`, ' 1 = 1'),
      filled(raw`a_{\sum_{i=1}^2 i`, '='),
      filled(raw`a_{\sum_{i=1}^1 i\sum_{i=1}^1 i `, '='),
      filled(raw`\frac{d}{d a}{`, '1'),
      filled(raw`\frac{d a}{d a_{`, '1'),
      filled('a|', ' = 1'),
      filled('||', ' = 1'),
      filled(raw`\left`, ' = 1'),
      filled(raw`\begin`, ' = 1'),
      filled(raw`\begin{aligned}`, ' a = 1'),
      filled(raw`\\`, ' a = 1'),
      filled(raw`\\[`, ' a = 1'),
      filled(raw`a=a\\`, ' a = 1'),
      filled('a=', '1'),
      filled('a,', '=1'),
    ]) {
      const start = performance.now();
      outcome(tex);
      // Milliseconds, if nothing else runs; anything exponential would take years.
      expect(performance.now() - start, tex.slice(0, 40)).toBeLessThan(5000);
    }
  });

  it('refuse definitions that double the work with each other', () => {
    const letters = 'bcghjklmnopqrsuvwxyzBCDEFGHJKLMNPQRS';
    const chain = Array.from(letters).map(
      (name, i) => `${name} = ${letters[i + 1] ?? 'a'} + ${letters[i + 1] ?? 'a'}`,
    );
    expect(outcome([raw`a = b`, ...chain].join(raw`,\quad `))).toBe('too-much-work');
  });

  it('refuse derivatives within derivatives', () => {
    expect(outcome(raw`${raw`\frac{d}{dt}`.repeat(limits.derivatives)} t = 1`)).toBe('value');
    expect(outcome(raw`${raw`\frac{d}{dt}`.repeat(limits.derivatives + 1)} t = 1`)).toBe('too-much-work');
    expect(outcome(raw`${raw`\nabla^2`.repeat(5)} \lVert\boldsymbol{x}\rVert = 1`)).toBe('too-much-work');
  });

  it('refuse a quadrature in too many dimensions before it takes up memory', () => {
    expect(outcome(raw`\int 1\,d\boldsymbol{y} = 1`)).toBe('too-much-work');
  });

  it('refuse more than a million evaluations, however they are spread', () => {
    expect(outcome(raw`\sum_{i=1}^{999999} 1 = 999999`)).toBe('value');
    expect(outcome(raw`\sum_{i=1}^{1000001} 1 = 1`)).toBe('too-much-work');
    expect(outcome(raw`\sum_{i=1}^{10^{300}} 1 = 1`)).toBe('too-much-work');
    expect(outcome(raw`\sum_{i=1}^{1000}\sum_{j=1}^{1000} 1 = 1`)).toBe('too-much-work');
    expect(outcome(raw`\int\Big(\int 1\,d\boldsymbol{x}\Big)d\boldsymbol{x} = 1`)).toBe('too-much-work');
    expect(gauge.evaluations).toBeLessThanOrEqual(limits.evaluations + 15_000);
  });

  it('raise a matrix to a huge power at once', () => {
    expect(outcome(raw`\boldsymbol{A}^{1000000000} = \boldsymbol{A}`)).toBe('value');
  });

  it('leave an error behind that does not trouble the next comparison', () => {
    expect(outcome(raw`${raw`\frac{d}{dt}`.repeat(9)} t = 1`)).toBe('too-much-work');
    expect(outcome(raw`${raw`\frac{d}{dt}`.repeat(8)} t = 1`)).toBe('value');
    expect(outcome('b = b + 1')).toBe('value');
    expect(outcome('a = b, b = b + 1')).toBe('too-deep');
    expect(outcome('a = b, b = 2')).toBe('value');
  });
});

describe('parse', () => {
  it('reads a formula of the greatest length', () => {
    const tex = filled('a+', 'a = a');
    expect(parse(tex, unknownNames).clauses[0]?.links[0]?.left.parts.length).toBeGreaterThan(2000);
  });
});
