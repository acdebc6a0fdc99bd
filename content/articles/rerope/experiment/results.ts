import type { Accuracy } from './accuracy.ts';
import { judge, ropeAbovePi, type Measured, type Outcome } from './criteria.ts';
import { blockSizes, measureSetting, measureTrained, type SettingMeasured } from './measure.ts';
import { sameSetting, settings, type Setting } from './setting.ts';
import type { TestSet } from './test-set.ts';

/** What `results.json` holds. */
export interface Results {
  readonly seeds: readonly number[];
  /** Digests of the weights, in the order of the seeds. */
  readonly weights: readonly string[];
  readonly trained: Readonly<Record<'plain' | 'rep12', readonly Accuracy[]>>;
  readonly rows: readonly {
    readonly setting: Setting;
    readonly accuracies: Readonly<Record<TestSet, readonly Accuracy[]>>;
  }[];
  /** Right predictions by block of positions: of RoPE for every seed, and of the first picture for the first one. */
  readonly curves: {
    readonly blockSizes: Readonly<Record<'plain' | 'rep12', number>>;
    readonly rope: readonly Curves[];
    readonly first: Curves;
  };
  readonly criteria: readonly Outcome[];
  /** In how many seeds RoPE is above interpolation on plain text. */
  readonly ropeAbovePi: number;
}

type Curves = SettingMeasured['blocks'];

/** The setting that a reader sees first. */
export const firstSetting = { method: 'leaky', w: 8, k: 16 } as const satisfies Setting;

/** One model's share of the results; yields the share that is done. */
export function* measure(parameters: Float64Array): Generator<number, Measured> {
  const trained = yield* toEnd(measureTrained(parameters), 0);
  const rows: SettingMeasured[] = [];
  for (const [n, setting] of settings.entries()) {
    rows.push(yield* toEnd(measureSetting(parameters, setting), n / settings.length));
  }
  return { trained, rows };
}

function* toEnd<T>(work: Generator<undefined, T>, done: number): Generator<number, T> {
  for (;;) {
    const { done: ended, value } = work.next();
    if (ended === true) return value;
    yield done;
  }
}

/** The results of all seeds, put together and judged. */
export function resultsOf(
  models: readonly { readonly seed: number; readonly weights: string; readonly measured: Measured }[],
): Results {
  const all = models.map(({ measured }) => measured);
  const curves = ({ rows }: Measured, is: Setting): Curves =>
    rows.find(({ setting }) => sameSetting(setting, is))!.blocks;
  return {
    seeds: models.map(({ seed }) => seed),
    weights: models.map(({ weights }) => weights),
    trained: {
      plain: all.map(({ trained }) => trained.plain),
      rep12: all.map(({ trained }) => trained.rep12),
    },
    rows: settings.map((setting, n) => {
      const of = (set: TestSet): Accuracy[] => all.map(({ rows }) => rows[n]!.accuracies[set]);
      return { setting, accuracies: { plain: of('plain'), rep12: of('rep12'), rep100: of('rep100') } };
    }),
    curves: {
      blockSizes,
      rope: all.map((measured) => curves(measured, { method: 'rope' })),
      first: curves(all[0]!, firstSetting),
    },
    criteria: judge(all),
    ropeAbovePi: ropeAbovePi(all),
  };
}
