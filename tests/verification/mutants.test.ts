import { describe, expect, it } from 'vitest';
import {
  bound,
  checkDerivation,
  derivation,
  identity,
  limit,
  mutantsOf,
  settleMutants,
  tryMutant,
} from '#verification';
import type { AlsoTrue, FormulaEntry } from '#verification';
import { pair, square, stepped, told, words, world, wrong, wrongSquares } from './fixtures.ts';
import { verify } from '#verification';

const { raw } = String;
const entry = identity({ says: words, world: pair, wrong: wrongSquares });
const options = { seed: 1 };
const fate = (tex: string, of: FormulaEntry = entry) =>
  tryMutant(of, 'eq:square', { tex, kind: 'sign' }, options);
const fates = (tex: string, of: FormulaEntry = entry) =>
  mutantsOf(of, 'eq:square', tex, options).map((mutant) => tryMutant(of, 'eq:square', mutant, options));

describe('a mutant is', () => {
  it('rejected where it fails, with its worst point', () => {
    expect(fate('(x+y)^2 = x^2-2xy+y^2')).toMatchObject({ killed: true, by: 'residual', worst: { at: {} } });
  });

  it('rejected when it is one per cent off, though a registered control must be further off', () => {
    expect(fate(raw`(x+y)^2 = 1.01\cdot x^2+2xy+y^2`).killed).toBe(true);
    const smallest = fate('(x+y)^2 = x^2+2xy+(1+10^{-13})y^2');
    expect(smallest).toMatchObject({ killed: false, by: 'residual' });
    expect(smallest.figure).toBeGreaterThan(1);
  });

  it('killed by its type when the formula has no value', () => {
    const vectors = world((random) => ({
      x: random.uniform(1, 2),
      [raw`\boldsymbol{v}`]: random.normals(2),
    }));
    const of = identity({ says: words, world: vectors, wrong: wrong('x = 0', 'x = 1') });
    expect(fate(raw`x = \boldsymbol{v}`, of)).toMatchObject({ killed: true, by: 'type' });
  });

  it('killed when its world throws at what it asks for, and the runner goes on', () => {
    const picky = world((random) => ({
      x: random.uniform(1, 2),
      get y(): number {
        throw new Error('no y here');
      },
    }));
    const of = identity({ says: words, world: picky, wrong: wrong('x = 0', 'x = 1') });
    expect(fate('x = y', of)).toMatchObject({
      killed: true,
      by: 'type',
      reason: 'the check threw Error: no y here',
    });
  });

  it('killed when a side is not finite, apart from those that fail by numbers', () => {
    expect(fate(raw`(x+y)^2 = \log(x-10)`)).toMatchObject({ killed: true, by: 'undefined' });
  });

  it('killed when it asks for more work than the language grants', () => {
    expect(fate(raw`x = \sum_{i=1}^{10000000}i`)).toMatchObject({ killed: true, by: 'refused' });
  });

  it('never killed where it is the formula itself', () => {
    expect(fate('(x+y)^2 = y^2+2yx+x^2').killed).toBe(false);
  });
});

describe('the mutants of a formula', () => {
  it('are all rejected by a check that is worth its name', () => {
    const { report, survivors } = settleMutants(fates(square));
    expect(report).toMatchObject({ made: report.killed, waived: 0 });
    expect(report.made).toBeGreaterThan(30);
    expect(survivors).toEqual([]);
  });

  it('show a world that is too weak', () => {
    const weak = world((random) => ({ x: random.uniform(1, 2), y: 0 }));
    const { survivors } = settleMutants(fates(square, { ...entry, world: weak }));
    expect(survivors.map(({ tex }) => tex)).toContain('(x+y)^2 = x^2-2xy+y^2');
  });

  it('are the same in every run', () => {
    expect(fates(square)).toEqual(fates(square));
  });
});

describe('a waiver', () => {
  const because = { en: 'a proof', zh: '证明' };
  const survivor = { tex: 'x = -y', kind: 'sign', killed: false, by: 'residual', figure: 0.1 } as const;
  const rejected = { tex: 'x = 2y', kind: 'sign', killed: true, by: 'residual', figure: 1e9 } as const;

  it('meets a mutant that was not rejected, whatever its spacing', () => {
    const { report, survivors, idle } = settleMutants(
      [survivor, rejected],
      [{ tex: raw`x\;=  -y`, because }],
    );
    expect(report).toMatchObject({ made: 2, killed: 1, waived: 1 });
    expect(report.fates[0]?.because).toBe(because);
    expect([survivors, idle]).toEqual([[], []]);
  });

  it('is idle when its mutant is rejected, or is not made', () => {
    const waivers = [rejected.tex, 'x = z'].map((tex): AlsoTrue => ({ tex, because }));
    expect(settleMutants([survivor, rejected], waivers).idle).toEqual(waivers);
  });

  const refused = (alsoTrue: readonly AlsoTrue[]) => () =>
    checkDerivation(derivation({ 'eq:square': { ...entry, alsoTrue } }));

  it('needs a formula, a proof in both languages, and a mutant of its own', () => {
    expect(refused([{ tex: '', because }])).toThrow('waiver 1: it has no formula');
    expect(refused([{ tex: 'x = y', because: { en: 'a proof', zh: '' } }])).toThrow(
      'because is not in both languages',
    );
    expect(
      refused([
        { tex: 'x = y', because },
        { tex: 'x=y', because },
      ]),
    ).toThrow('waiver 2: it is of the same mutant as waiver 1');
    expect(refused([{ tex: 'x = y', because }])).not.toThrow();
  });
});

describe('a bound that is said to be attained', () => {
  const touching = world((random) => {
    const x = random.uniform(1, 2);
    return { x, y: random.uniform() < 0.5 ? x : 2 * x };
  });
  const of = (given: object, tex: string) =>
    verify(
      bound({ says: words, world: touching, wrong: wrong(raw`y \le x`, raw`2y \le x`), ...given }),
      'eq:b',
      tex,
      options,
    );

  it('holds where both sides meet', () => {
    expect(told(of({ attained: true }, raw`x \le y`))).toBe('verified');
  });

  it('is refuted where they never do', () => {
    expect(told(of({ attained: true }, raw`x \le 1.01y`))).toMatch(
      /^refuted: the entry says that the bound is attained, but/u,
    );
    expect(told(of({}, raw`x \le 1.01y`))).toBe('verified');
  });

  it('rejects a mutant that is looser, after all points', () => {
    const sharp = bound({
      says: words,
      world: touching,
      wrong: wrong(raw`y \le x`, raw`2y \le x`),
      attained: true,
    });
    expect(fate(raw`x \le 1.01\cdot y`, sharp)).toMatchObject({ killed: true, by: 'slack' });
    expect(fate(raw`x \le y`, sharp).killed).toBe(false);
  });
});

describe('a mutant with an order', () => {
  it('is rejected for it only when many points have been seen', () => {
    const of = limit({ says: words, order: 1, start: 4, world: stepped, wrong: wrong('x = 0', 'x = 1') });
    const tex = raw`\lim_{n\to\infty}(x+\frac{1}{n}) = x`;
    expect(tryMutant(of, 'eq:l', { tex, kind: 'sign' }, options).killed).toBe(false);
    const missed = tryMutant(
      of,
      'eq:l',
      { tex: raw`\lim_{n\to\infty}(x+\frac{1}{n}) = 1.01\cdot x`, kind: 'sign' },
      options,
    );
    expect(missed).toMatchObject({ killed: true, by: 'residual' });
  });
});
