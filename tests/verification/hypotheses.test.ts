import { describe, expect, it } from 'vitest';
import {
  assumption,
  checkDerivation,
  definition,
  derivation,
  DerivationError,
  identity,
  runControl,
  verify,
  type Entry,
  type VerifyOptions,
} from '#verification';
import { refusal, told, words, world, wrong } from './fixtures.ts';

/** √((x + 1)²) = x + 1 needs x ≥ −1. */
const tex = String.raw`\sqrt{x^2 + 2x + 1} = x + 1`;
const numbers = (lower: number, upper: number, id = 'numbers') =>
  world((random) => ({ x: random.uniform(lower, upper) }), { id });
const positive = numbers(1, 2);
const negative = numbers(-3, -2, 'negative-numbers');
const dropped = (where: typeof negative) => ({ world: where, shows: words });
const root = (where = negative) =>
  identity({
    says: words,
    world: positive,
    hypotheses: [{ says: { en: 'x is not negative', zh: 'x 非负' }, dropped: dropped(where) }],
    wrong: wrong(String.raw`\sqrt{x^2 + 2x + 1} = x`, String.raw`\sqrt{x + 1} = x + 1`),
  });
const options: VerifyOptions = { seed: 1 };

const problemsOf = (entries: Readonly<Record<string, Entry>>): string[] => {
  try {
    checkDerivation(derivation(entries));
    return [];
  } catch (error) {
    if (!(error instanceof DerivationError)) throw error;
    return error.problems.map(({ label, message }) => `${label}: ${message}`);
  }
};

describe('a hypothesis with a witness', () => {
  it('is dropped: the conclusion must fail there by the margin', () => {
    const verdict = verify(root(), 'eq:root', tex, options);
    expect(told(verdict)).toBe('verified');
    expect(verdict.hypotheses).toHaveLength(1);
    const [result] = verdict.hypotheses;
    expect(result).toMatchObject({
      says: { en: 'x is not negative' },
      teaches: words,
      tex,
      rejected: true,
      by: 'residual',
      world: { id: 'negative-numbers' },
    });
    expect(result?.figure).toBeGreaterThan(1e12);
    expect(Number(result?.worst?.at['x']?.replace('−', '-'))).toBeLessThan(-2);
    expect(verdict.controls).toHaveLength(2);
  });

  it('whose loss does no harm takes the verdict back', () => {
    const verdict = verify(root(numbers(3, 4, 'other-numbers')), 'eq:root', tex, options);
    expect(told(verdict)).toMatch(
      /^inconclusive: the conclusion does not fail without hypothesis 1: its worst residual is .* times the tolerance, not 1000 times$/u,
    );
    expect(verdict.hypotheses[0]?.rejected).toBe(false);
  });

  it('that does harm within the margin takes it back as well', () => {
    const product = (factor: number, id: string) =>
      world(
        (random) => {
          const [a, b, c] = [random.uniform(1, 2), random.uniform(1, 2), random.uniform(1, 2)];
          return { a, b, c, q: a * (b * c) * factor };
        },
        { id },
      );
    const entry = identity({
      says: words,
      world: product(1, 'exact'),
      hypotheses: [{ says: words, dropped: dropped(product(1 + 2e-14, 'slight')) }],
      wrong: wrong('a b c = 2q', 'a b = q'),
    });
    expect(told(verify(entry, 'eq:product', 'a b c = q', options))).toMatch(
      /^inconclusive: the conclusion does not fail .* times the tolerance, not 1000 times$/u,
    );
  });

  it('is not shown to be needed by a world in which the formula has no value', () => {
    const columns = world((random) => ({ x: [random.uniform(1, 2)] }), { id: 'columns' });
    expect(told(verify(root(columns), 'eq:root', tex, options))).toBe(
      'inconclusive: the conclusion does not fail without hypothesis 1: there the formula has no value',
    );
  });

  it('is not asked about where the formula itself does not hold', () => {
    const verdict = verify({ ...root(), world: negative }, 'eq:root', tex, options);
    expect(verdict.verdict).toBe('refuted');
    expect(verdict.hypotheses).toEqual([]);
  });

  it('may break a condition that the formula states', () => {
    const verdict = verify(root(), 'eq:root', String.raw`\sqrt{x^2 + 2x + 1} = x + 1 \quad (x > 0)`, options);
    expect(told(verdict)).toBe('verified');
    expect(verdict.hypotheses[0]?.rejected).toBe(true);
  });

  it('is dropped by its number behind the wrong variants', () => {
    const result = runControl(root(), 'eq:root', tex, 2, options);
    expect(result).toMatchObject({ rejected: true, says: { en: 'x is not negative' } });
    expect(refusal(() => runControl(root(), 'eq:root', tex, 3, options))).toBe('there is no wrong variant 4');
  });

  it('says what its world throws', () => {
    const broken = {
      ...negative,
      draw: () => {
        throw new Error('no draw');
      },
    };
    expect(told(verify(root(broken), 'eq:root', tex, options))).toMatch(
      /^inconclusive: without hypothesis 1: .*no draw/u,
    );
  });
});

describe('an assumption with a witness', () => {
  const assumed = assumption({ says: words, dropped: { ...dropped(negative), conclusion: 'eq:root' } });
  const conclusion = { entry: root(), tex, definitions: [] };

  it('is shown to be needed by the equation that it names', () => {
    const verdict = verify(assumed, 'eq:sign', String.raw`x \ge 0`, { ...options, conclusion });
    expect(verdict.verdict).toBe('assumption');
    expect(verdict.hypotheses).toMatchObject([{ conclusion: 'eq:root', tex, rejected: true }]);
  });

  it('whose loss does no harm is inconclusive', () => {
    const idle = assumption({ says: words, dropped: { ...dropped(positive), conclusion: 'eq:root' } });
    const verdict = verify(idle, 'eq:sign', String.raw`x \ge 0`, { ...options, conclusion });
    expect(told(verdict)).toMatch(/^inconclusive: the conclusion does not fail without hypothesis 1/u);
  });

  it('is inconclusive without an executed conclusion', () => {
    expect(told(verify(assumed, 'eq:sign', String.raw`x \ge 0`, options))).toBe(
      'inconclusive: without hypothesis 1: the conclusion eq:root of this assumption is not an executed formula',
    );
  });

  it('is dropped as its first control', () => {
    const result = runControl(assumed, 'eq:sign', String.raw`x \ge 0`, 0, { ...options, conclusion });
    expect(result).toMatchObject({ rejected: true, conclusion: 'eq:root' });
  });

  it('is an assumption as before without one', () => {
    const verdict = verify(assumption({ says: words }), 'eq:sign', String.raw`x \ge 0`, options);
    expect(verdict).toMatchObject({ verdict: 'assumption', hypotheses: [] });
  });
});

describe('what can be seen to be wrong without running', () => {
  const of = (hypothesis: object) => ({ ...root(), hypotheses: [hypothesis] }) as Entry;

  it('is a hypothesis without words, without a world, or with a key too many', () => {
    expect(
      problemsOf({
        'eq:a': of({ dropped: dropped(negative) }),
        'eq:b': of({ says: words }),
        'eq:c': of({ says: words, dropped: { world: negative } }),
        'eq:d': of({ says: words, dropped: { shows: words } }),
        'eq:e': of({ says: words, dropped: { ...dropped(negative), tolerance: 1 } }),
      }),
    ).toEqual([
      'eq:a: hypothesis 1: says is not in both languages',
      'eq:b: hypothesis 1: it is not dropped anywhere',
      'eq:c: hypothesis 1: shows is not in both languages',
      'eq:d: hypothesis 1: the entry has no world',
      'eq:e: hypothesis 1: a tolerance is derived, never written: tolerance',
    ]);
  });

  it('is an assumption whose conclusion is missing or not executed', () => {
    const assume = (conclusion: unknown) =>
      assumption({ says: words, dropped: { ...dropped(negative), conclusion: conclusion as string } });
    expect(
      problemsOf({
        'eq:a': assume(undefined),
        'eq:b': assume('eq:nowhere'),
        'eq:c': assume('eq:d'),
        'eq:d': definition({ says: words }),
      }),
    ).toEqual([
      'eq:a: dropped: it names no conclusion',
      'eq:b: its conclusion eq:nowhere is not an executed formula',
      'eq:c: its conclusion eq:d is not an executed formula',
    ]);
  });

  it('is a hypothesis of what is not executed', () => {
    const entry = { ...definition({ says: words }), hypotheses: [] } as Entry;
    expect(problemsOf({ 'eq:a': entry })).toEqual(['eq:a: unknown key: hypotheses']);
  });
});
