import { longestLength } from '#worlds';
import { trainingLength } from './architecture.ts';
import { share } from './accuracy.ts';
import type { SettingMeasured, TrainedAccuracies } from './measure.ts';
import type { Setting } from './setting.ts';
import { testLength, type TestSet } from './test-set.ts';

/** All that one seed measured. */
export interface Measured {
  readonly trained: TrainedAccuracies;
  readonly rows: readonly SettingMeasured[];
}

/** By how much a criterion is met by each seed, negative where it is not. */
export interface Outcome {
  readonly criterion: Criterion;
  /** Shares of one, rounded to four digits, in the order of the seeds. */
  readonly margins: readonly number[];
  readonly met: number;
  /** Whether every seed meets it. */
  readonly reproduced: boolean;
}

export type Criterion =
  'window-keeps' | 'others-lose' | 'one-step-outside' | 'leaky-in-range' | 'leaky-out-of-range';

type Margin = (measured: Measured) => number;

const least = (margins: readonly number[]): number => margins.reduce((a, b) => Math.min(a, b), Infinity);

function chosen({ rows }: Measured, is: (setting: Setting) => boolean): Measured['rows'] {
  const found = rows.filter(({ setting }) => is(setting));
  if (found.length === 0) throw new Error('a criterion asks for a setting that was not measured');
  return found;
}

/** Accuracy of ReRoPE with a window w on a set. */
function rerope(measured: Measured, w: number, set: TestSet): number {
  const [row] = chosen(measured, (setting) => setting.method === 'rerope' && setting.w === w);
  return share(row!.accuracies[set]);
}

/** Leaky settings whose longest length L_max is in a range, each with how far it is below ReRoPE on plain text. */
function leakyLosses(measured: Measured, isChosen: (longest: number) => boolean): number[] {
  const rows = chosen(
    measured,
    (setting) => setting.method === 'leaky' && isChosen(longestLength(setting, trainingLength)),
  );
  return rows.flatMap(({ setting, accuracies }) =>
    'w' in setting ? [rerope(measured, setting.w, 'plain') - share(accuracies.plain)] : [],
  );
}

/** The criteria of the article, each as the margin by which a seed meets it. */
const margins: Readonly<Record<Criterion, Margin>> = {
  // ReRoPE with N/4 ≤ w ≤ N/2 keeps at least 90 % of the accuracy at the training length, on both sets.
  'window-keeps': (measured) =>
    least(
      chosen(
        measured,
        (setting) =>
          setting.method === 'rerope' && setting.w >= trainingLength / 4 && setting.w <= trainingLength / 2,
      ).flatMap(({ accuracies }) =>
        (['plain', 'rep12'] as const).map(
          (set) => share(accuracies[set]) / share(measured.trained[set]) - 0.9,
        ),
      ),
    ),
  // RoPE, interpolation and the rescalings all lose more than half of it on plain text.
  'others-lose': (measured) =>
    least(
      chosen(measured, ({ method }) => method !== 'rerope' && method !== 'leaky').map(
        ({ accuracies }) => 0.5 - share(accuracies.plain) / share(measured.trained.plain),
      ),
    ),
  // A window of N is at least 10 points below one of N − 1 on plain text.
  'one-step-outside': (measured) =>
    rerope(measured, trainingLength - 1, 'plain') - rerope(measured, trainingLength, 'plain') - 0.1,
  // Leaky ReRoPE with L_max ≥ L is within 3 points of ReRoPE of the same window on plain text.
  'leaky-in-range': (measured) =>
    least(leakyLosses(measured, (longest) => longest >= testLength).map((loss) => 0.03 - Math.abs(loss))),
  // Leaky ReRoPE with L_max < 0.8 L is at least 4 points below it.
  'leaky-out-of-range': (measured) =>
    least(leakyLosses(measured, (longest) => longest < 0.8 * testLength).map((loss) => loss - 0.04)),
};

/** Judges every criterion: reproduced when each seed, compared with itself, meets it. */
export function judge(seeds: readonly Measured[]): Outcome[] {
  return (Object.keys(margins) as Criterion[]).map((criterion) => {
    const each = seeds.map((measured) => margins[criterion](measured));
    const met = each.filter((margin) => margin >= 0).length;
    return {
      criterion,
      margins: each.map((margin) => Math.round(margin * 1e4) / 1e4),
      met,
      reproduced: met === seeds.length,
    };
  });
}

/** In how many seeds RoPE is above interpolation on plain text, which the pilot did not let one expect. */
export const ropeAbovePi = (seeds: readonly Measured[]): number =>
  seeds.filter((measured) => {
    const [rope] = chosen(measured, ({ method }) => method === 'rope');
    const [pi] = chosen(measured, ({ method }) => method === 'pi');
    return share(rope!.accuracies.plain) > share(pi!.accuracies.plain);
  }).length;
