import { trainingLength } from '../../experiment/architecture.ts';
import { firstSetting } from '../../experiment/results.ts';
import type { Method } from '../../experiment/setting.ts';
import { testLength } from '../../experiment/test-set.ts';

/** What a reader sets; a number may be none at all (NaN), or one that makes no sense. */
export interface State {
  /** Which of the models, counted from 0. */
  readonly model: number;
  readonly method: Method;
  readonly w: number;
  readonly k: number;
  /** Length of the text at the test. */
  readonly L: number;
}

export const first: State = { model: 0, ...firstSetting, L: testLength };

/** Lengths that the axis can show. */
export const lengths: readonly [number, number] = [trainingLength, testLength];

/** The methods as they are offered. */
export const methods = ['rope', 'pi', 'ntk', 'ntk-mixed', 'leaky', 'rerope'] as const;
