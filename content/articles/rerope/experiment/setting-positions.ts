import { farQueryPosition, interpolatedFrequencies, ntkFrequencies, ntkMixedFrequencies } from '#worlds';
import { rotaryPositions, trainedFrequencies, type Positions } from './positions.ts';
import { rotationAt } from './rotation.ts';
import { settingProblem } from './setting-problem.ts';
import type { Setting } from './setting.ts';

/** The exponent of the mixed form, as the source's sibling article takes it. */
const mix = 0.625;

const scalings = {
  pi: interpolatedFrequencies,
  ntk: ntkFrequencies,
  'ntk-mixed': (k: number) => ntkMixedFrequencies(k, mix),
} as const;

/** The rescaled frequencies in single precision: the last place of a power differs between engines. */
export const rescaledFrequencies = (method: keyof typeof scalings, k: number): number[] =>
  scalings[method](k)(trainedFrequencies).map(Math.fround);

/**
 * How queries and keys are turned in a setting, for positions 0, 1, …, length − 1.
 *
 * @throws RangeError for a setting that has a {@link settingProblem}
 */
export function settingPositions(setting: Setting, length: number): Positions {
  const problem = settingProblem(setting, length);
  if (problem !== undefined) throw new RangeError(problem.en);
  const near = rotaryPositions(length);
  const places = Float64Array.from({ length }, (_, i) => i);
  switch (setting.method) {
    case 'rope':
      return near;
    case 'rerope':
    case 'leaky': {
      const window = { w: setting.w, k: setting.method === 'leaky' ? setting.k : Infinity };
      return {
        ...near,
        far: {
          queries: rotationAt(
            places.map((i) => farQueryPosition(i, window)),
            trainedFrequencies,
          ),
          keys: rotationAt(
            places.map((j) => j / window.k),
            trainedFrequencies,
          ),
        },
        window: setting.w,
      };
    }
    default: {
      const rotation = rotationAt(places, rescaledFrequencies(setting.method, setting.k));
      return { near: { queries: rotation, keys: rotation }, window: Infinity };
    }
  }
}
