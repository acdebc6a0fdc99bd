import { trainingLength } from './architecture.ts';
import { accuracyOf, byBlock, tally, type Accuracy, type Tally } from './accuracy.ts';
import { rotaryPositions } from './positions.ts';
import { settingPositions } from './setting-positions.ts';
import type { Setting } from './setting.ts';
import {
  testCounts,
  testLength,
  testSequences,
  testSets,
  trainingLengthCount,
  type TestSet,
} from './test-set.ts';

/** What a model reaches at the training length. */
export type TrainedAccuracies = Readonly<Record<'plain' | 'rep12', Accuracy>>;

/** Accuracies at the training length with RoPE, as trained. */
export function* measureTrained(parameters: Float64Array): Generator<undefined, TrainedAccuracies> {
  const positions = rotaryPositions(trainingLength);
  const of = function* (set: TestSet): Generator<undefined, Accuracy> {
    const sequences = testSequences(set, trainingLength, trainingLengthCount);
    return accuracyOf(yield* tally(parameters, positions, sequences, trainingLength));
  };
  return { plain: yield* of('plain'), rep12: yield* of('rep12') };
}

/** Positions that a curve of accuracies takes together: whole periods of what repeats, whose tokens differ in ease. */
export const blockSizes = { plain: 8, rep12: 12 } as const;

/** What a setting reaches at the test length. */
export interface SettingMeasured {
  readonly setting: Setting;
  readonly accuracies: Readonly<Record<TestSet, Accuracy>>;
  /** Right predictions in each block of positions. */
  readonly blocks: Readonly<Record<'plain' | 'rep12', readonly number[]>>;
}

/** Accuracies of a setting at the test length on every test set. */
export function* measureSetting(
  parameters: Float64Array,
  setting: Setting,
): Generator<undefined, SettingMeasured> {
  const positions = settingPositions(setting, testLength);
  const tallies = [];
  for (const set of testSets) {
    const sequences = testSequences(set, testLength, testCounts[set]);
    tallies.push(yield* tally(parameters, positions, sequences, testLength));
  }
  const [plain, rep12, rep100] = tallies as [Tally, Tally, Tally];
  return {
    setting,
    accuracies: { plain: accuracyOf(plain), rep12: accuracyOf(rep12), rep100: accuracyOf(rep100) },
    blocks: { plain: byBlock(plain, blockSizes.plain), rep12: byBlock(rep12, blockSizes.rep12) },
  };
}
