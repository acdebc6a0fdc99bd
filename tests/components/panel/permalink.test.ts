import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../../components/panel/nearest.ts';
import type { Linkable } from '../../../components/panel/read-permalink.ts';
import { readPermalink } from '../../../components/panel/read-permalink.ts';
import { writePermalink } from '../../../components/panel/write-permalink.ts';
import { entry } from './entry.ts';

const linkable: Linkable = { parameters: entry().world?.parameters ?? {}, wrong: 2, editable: true };
const problems = (query: string): string[] => readPermalink(query, linkable).problems.map(({ en }) => en);

describe('a permalink', () => {
  test('restores parameters, seed, wrong variant and run', () => {
    expect(readPermalink('?eq=eq:continuity&d=8&t=0.2..0.8&seed=7&wrong=1&run=1', linkable)).toEqual({
      link: { settings: { d: 8, t: [0.2, 0.8] }, seed: 7, wrong: 1, tex: null, run: true },
      problems: [],
    });
  });

  test('leaves out what is at its default, and is readable', () => {
    expect(
      writePermalink('eq:continuity', { settings: { d: 8 }, seed: 7, wrong: null, tex: null, run: true }),
    ).toBe('?eq=eq:continuity&d=8&seed=7&run=1#eq-continuity');
    expect(
      writePermalink('alg:reverse', { settings: {}, seed: null, wrong: null, tex: null, run: false }),
    ).toBe('?eq=alg:reverse#alg-reverse');
  });

  test('comes back as it was written', () => {
    const interval = fc
      .tuple(fc.double({ min: 0, max: 1.5, noNaN: true }), fc.double({ min: 0, max: 1.5, noNaN: true }))
      .map(([a, b]): [number, number] => [Math.min(a, b) + 0, Math.max(a, b) + 0]);
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 3, 8),
        interval,
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.constantFrom(null, 1, 2),
        fc.option(
          fc.string({ minLength: 1, unit: 'grapheme', maxLength: 99 }).filter((tex) => tex.trim() !== ''),
        ),
        fc.boolean(),
        (d, t, seed, wrong, tex, run) => {
          const link = { settings: { d, t }, seed, wrong, tex, run };
          const query = writePermalink('eq:continuity', link).replace(/#.*/u, '');
          expect(readPermalink(query, linkable)).toEqual({ link, problems: [] });
        },
      ),
    );
  });

  test('takes a single number for an interval as the interval of that one value', () => {
    expect(readPermalink('?t=0.4', linkable).link.settings).toEqual({ t: [0.4, 0.4] });
  });

  test.each([
    ['?dd=8', 'there is no parameter dd: received dd=8; the nearest is d'],
    ['?sede=8', 'there is no parameter sede: received sede=8; the nearest is seed'],
    ['?constructor=1', 'there is no parameter constructor: received constructor=1; the nearest is run'],
    ['?d=7', 'd is not one of 1, 2, 3, 8: received d=7; the nearest is d=8'],
    ['?d=two', 'd is not one of 1, 2, 3, 8: received d=two; the nearest is d=1'],
    ['?d=', 'd is not one of 1, 2, 3, 8: received d=; the nearest is d=1'],
    ['?t=0.2..1.8', 't is not an interval within 0..1.5: received t=0.2..1.8; the nearest is t=0.2..1.5'],
    ['?t=0.8..0.2', 't is not an interval within 0..1.5: received t=0.8..0.2; the nearest is t=0.2..0.8'],
    ['?t=x', 't is not an interval within 0..1.5: received t=x; the nearest is t=0..1.5'],
    ['?seed=-1', 'seed is not a whole number from 0 to 4294967295: received seed=-1; the nearest is seed=0'],
    [
      '?seed=5000000000',
      'seed is not a whole number from 0 to 4294967295: received seed=5000000000; the nearest is seed=4294967295',
    ],
    [
      '?wrong=9',
      'wrong is not the number of one of 2 wrong variants: received wrong=9; the nearest is wrong=2',
    ],
    ['?tex=%20', 'tex has no formula: received tex=; leave it out for the formula of the article'],
    [`?tex=${'x'.repeat(4097)}`, 'tex is longer than 4096 characters: received 4097; shorten the formula'],
    ['?run=yes', 'run is 1 or left out: received run=yes; the nearest is run=1'],
    ['?d=2&d=3', 'd is given twice: received d=3 again; the first is used'],
  ])('%s is named: %s', (query, message) => {
    expect(problems(query)).toEqual([message]);
  });

  test('names the problem in Chinese too', () => {
    expect(readPermalink('?d=7&dd=8', linkable).problems.map(({ zh }) => zh)).toEqual([
      'd 只能取 1、2、3、8：收到 d=7；最接近的是 d=8',
      '没有名为 dd 的参数：收到 dd=8；最接近的是 d',
    ]);
  });

  test('restores an edited formula as it was written, whatever it says', () => {
    const tex = String.raw`\frac{a}{b} = 1 & 50% + "<script>"#`;
    const query = writePermalink('eq:continuity', { settings: {}, seed: null, wrong: null, tex, run: false });
    expect(query).toMatch(/^\?eq=eq:continuity&tex=[^<>&"#]*#eq-continuity$/u);
    expect(readPermalink(query.replace(/#[^#]*$/u, ''), linkable).link.tex).toBe(tex);
  });

  test('has no place for a formula where the equation is not executed from it', () => {
    const { link, problems: found } = readPermalink('?tex=a=b', { ...linkable, editable: false });
    expect(link.tex).toBeNull();
    expect(found.map(({ en }) => en)).toEqual([
      'tex needs an equation that is executed from its formula; this one is not: leave tex out',
    ]);
  });

  test('restores the rest when one part cannot be read', () => {
    const { link, problems: found } = readPermalink('?d=7&seed=12&tt=1&run=1', linkable);
    expect(link).toEqual({ settings: {}, seed: 12, wrong: null, tex: null, run: true });
    expect(found).toHaveLength(2);
  });

  test('never throws, whatever the query', () => {
    fc.assert(fc.property(fc.string(), (query) => void readPermalink(query, linkable)));
  });
});

test('the nearest name counts a swap of neighbours as one slip', () => {
  expect(nearest('eq:contniuity', ['eq:continuous', 'eq:continuity'])).toBe('eq:continuity');
  expect(nearest('x', [])).toBeUndefined();
});
