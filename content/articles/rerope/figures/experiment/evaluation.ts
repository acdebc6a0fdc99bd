import { newTally, tally, type Tally } from '../../experiment/accuracy.ts';
import { settingPositions } from '../../experiment/setting-positions.ts';
import type { Setting } from '../../experiment/setting.ts';
import { testCounts, testSequences } from '../../experiment/test-set.ts';
import { kinds, type Kind } from './scene.ts';

/** An evaluation under way: both tallies grow together, sequence by sequence. */
export interface Evaluation {
  readonly tallies: Readonly<Record<Kind, Tally>>;
  readonly work: Generator<undefined, undefined>;
}

/**
 * Evaluates a model with the sequences of the table, cut to a length.
 *
 * @throws RangeError for a setting at which nothing can be computed
 */
export function evaluation(parameters: Float64Array, setting: Setting, length: number): Evaluation {
  const positions = settingPositions(setting, length);
  const tallies = { plain: newTally(length), rep12: newTally(length) };
  const part = (kind: Kind): Generator<undefined, Tally> =>
    tally(parameters, positions, testSequences(kind, length, testCounts[kind]), length, tallies[kind]);
  return { tallies, work: together({ plain: part('plain'), rep12: part('rep12') }, tallies) };
}

/** Runs both parts so that each has always done about the same share of its sequences. */
function* together(
  parts: Readonly<Record<Kind, Generator<undefined, Tally>>>,
  tallies: Readonly<Record<Kind, Tally>>,
): Generator<undefined, undefined> {
  const left = (kind: Kind): number => 1 - tallies[kind].count / testCounts[kind];
  for (;;) {
    const kind = kinds.reduce((a, b) => (left(b) > left(a) ? b : a));
    if (parts[kind].next().done === true) return;
    yield;
  }
}
