import { describe, expect, it } from 'vitest';
import {
  rescaledFrequencies,
  settingPositions,
} from '../../../../content/articles/rerope/experiment/setting-positions.ts';
import { trainedFrequencies } from '../../../../content/articles/rerope/experiment/positions.ts';
import {
  settingProblem,
  settingRemark,
} from '../../../../content/articles/rerope/experiment/setting-problem.ts';
import { settingOf, settings, type Setting } from '../../../../content/articles/rerope/experiment/setting.ts';
import { frequencies, ntkFrequencies, ntkMixedFrequencies } from '#worlds';

describe('frequencies', () => {
  it('of training are those of #worlds, found by roots alone', () => {
    frequencies(16, 10_000).forEach((theta, s) => {
      expect(Math.abs(trainedFrequencies[s]! / theta - 1)).toBeLessThan(2e-15);
    });
  });

  it.each(['pi', 'ntk', 'ntk-mixed'] as const)(
    'of %s lie so far from the borders of single precision that every engine rounds them alike',
    (method) => {
      const exact = {
        pi: trainedFrequencies.map((theta) => theta / 8),
        ntk: ntkFrequencies(8)(trainedFrequencies),
        'ntk-mixed': ntkMixedFrequencies(8, 0.625)(trainedFrequencies),
      }[method];
      const rounded = rescaledFrequencies(method, 8);
      exact.forEach((theta, s) => {
        for (const error of [-1e-13, 0, 1e-13]) expect(Math.fround(theta * (1 + error))).toBe(rounded[s]);
      });
    },
  );
});

describe('a setting', () => {
  it.each<[Setting, number, string, string]>([
    [{ method: 'rerope', w: 256 }, 256, 'choose w < L = 256', '请取 w < L = 256'],
    [{ method: 'rerope', w: 0 }, 256, 'With a window of 0 not even', '窗口为 0 时'],
    [{ method: 'rerope', w: -3 }, 256, 'With a window of −3 not even', '窗口为 −3 时'],
    [{ method: 'leaky', w: 7.5, k: 8 }, 256, 'w is a whole number, not 7.5', 'w 应为整数，不能是 7.5'],
    [{ method: 'leaky', w: NaN, k: 8 }, 256, 'w needs a number.', 'w 需要一个数。'],
    [{ method: 'leaky', w: 8, k: 0.5 }, 256, 'k is at least 1, not 0.5', 'k 至少为 1，不能是 0.5'],
    [{ method: 'pi', k: 0 }, 256, 'k is at least 1, not 0', 'k 至少为 1，不能是 0'],
    [{ method: 'ntk', k: NaN }, 256, 'k needs a number.', 'k 需要一个数。'],
    [{ method: 'rope' }, 33, 'an even whole number from 32 on, not 33', '不小于 32 的偶数，不能是 33'],
    [{ method: 'rope' }, 16, 'an even whole number from 32 on, not 16', '不小于 32 的偶数，不能是 16'],
  ])('%o at length %d is refused with what to do', (setting, length, en, zh) => {
    expect(settingProblem(setting, length)?.en).toContain(en);
    expect(settingProblem(setting, length)?.zh).toContain(zh);
    expect(() => settingPositions(setting, length)).toThrow(en);
  });

  it('of the table has no problem', () => {
    for (const setting of settings) expect(settingProblem(setting, 256)).toBeUndefined();
  });

  it('with k = 1 or a window beyond the trained distances is computed with a remark', () => {
    expect(settingRemark({ method: 'leaky', w: 8, k: 1 })?.en).toBe(
      'With k = 1 nothing shrinks: this is RoPE.',
    );
    expect(settingRemark({ method: 'rerope', w: 32 })?.en).toContain('end at N − 1 = 31');
    expect(settingRemark({ method: 'rerope', w: 31 })).toBeUndefined();
  });

  it('takes the numbers that its method has', () => {
    expect(settingOf('rope', 8, 4)).toEqual({ method: 'rope' });
    expect(settingOf('rerope', 8, 4)).toEqual({ method: 'rerope', w: 8 });
    expect(settingOf('leaky', 8, 4)).toEqual({ method: 'leaky', w: 8, k: 4 });
    expect(settingOf('ntk', 8, 4)).toEqual({ method: 'ntk', k: 4 });
  });
});
