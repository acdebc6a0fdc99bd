import { describe, expect, it } from 'vitest';
import type { Accuracy } from '../../../../content/articles/rerope/experiment/accuracy.ts';
import {
  judge,
  type Criterion,
  type Measured,
} from '../../../../content/articles/rerope/experiment/criteria.ts';
import { settings, type Setting } from '../../../../content/articles/rerope/experiment/setting.ts';

const accuracy = (share: number): Accuracy => ({
  right: Math.round(1000 * share),
  of: 1000,
  standardError: 0,
});

/** The first seed of the pilot: accuracies on plain text and on a repeated segment of 12, by row of the table. */
const pilot: readonly (readonly [number, number])[] = [
  [0.096, 0.177],
  [0.13, 0.206],
  [0.104, 0.26],
  [0.099, 0.369],
  [0.52, 0.84],
  [0.515, 0.846],
  [0.479, 0.835],
  [0.278, 0.668],
  [0.132, 0.266],
  [0.106, 0.477],
  [0.436, 0.813],
  [0.516, 0.853],
  [0.264, 0.664],
  [0.512, 0.829],
];

function measured(change: (setting: Setting, plain: number) => number = (_, plain) => plain): Measured {
  return {
    trained: { plain: accuracy(0.436), rep12: accuracy(0.869) },
    rows: settings.map((setting, n) => {
      const [plain, rep12] = pilot[n]!;
      return {
        setting,
        accuracies: {
          plain: accuracy(change(setting, plain)),
          rep12: accuracy(rep12),
          rep100: accuracy(0),
        },
        blocks: { plain: [], rep12: [] },
      };
    }),
  };
}

const outcomeOf = (criterion: Criterion, seeds: readonly Measured[]) =>
  judge(seeds).find((outcome) => outcome.criterion === criterion)!;

describe('the criteria', () => {
  it('are all met by the pilot, with the margins that one computes by hand', () => {
    expect(judge([measured()])).toEqual([
      { criterion: 'window-keeps', margins: [0.0666], met: 1, reproduced: true },
      { criterion: 'others-lose', margins: [0.2018], met: 1, reproduced: true },
      { criterion: 'one-step-outside', margins: [0.101], met: 1, reproduced: true },
      { criterion: 'leaky-in-range', margins: [0.026], met: 1, reproduced: true },
      { criterion: 'leaky-out-of-range', margins: [0.044], met: 1, reproduced: true },
    ]);
  });

  it.each<[Criterion, string, (setting: Setting, plain: number) => number]>([
    [
      'window-keeps',
      'a window of 16 loses a third',
      (setting, plain) => (setting.method === 'rerope' && setting.w === 16 ? plain * 0.66 : plain),
    ],
    ['others-lose', 'interpolation keeps half', (setting, plain) => (setting.method === 'pi' ? 0.22 : plain)],
    [
      'one-step-outside',
      'a window of N falls by nine points',
      (setting, plain) => (setting.method === 'rerope' && setting.w === 32 ? 0.389 : plain),
    ],
    [
      'leaky-in-range',
      'a leaky setting in range falls by four points',
      (setting, plain) =>
        setting.method === 'leaky' && setting.w === 16 && setting.k === 16 ? 0.475 : plain,
    ],
    [
      'leaky-out-of-range',
      'one out of range holds',
      (setting, plain) => (setting.method === 'leaky' && setting.w === 8 && setting.k === 8 ? 0.5 : plain),
    ],
  ])('%s is not met when %s, and one such seed is enough', (criterion, _when, change) => {
    const outcome = outcomeOf(criterion, [measured(), measured(change), measured()]);
    expect(outcome.margins[1]).toBeLessThan(0);
    expect(outcome).toMatchObject({ met: 2, reproduced: false });
  });

  it('need every setting that they speak of', () => {
    const { trained, rows } = measured();
    expect(() =>
      judge([{ trained, rows: rows.filter(({ setting }) => setting.method !== 'leaky') }]),
    ).toThrow('a criterion asks for a setting that was not measured');
  });
});
