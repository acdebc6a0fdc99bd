import type { Language } from '#i18n';
import type { Verdict } from '#verification';
import { count } from './count.ts';
import { duration } from './duration.ts';
import { scientific } from './scientific.ts';

const names = {
  points: { en: 'points', zh: '点数' },
  skipped: { en: 'skipped', zh: '跳过' },
  samples: { en: 'samples', zh: '样本数' },
  statistic: { en: 'statistic', zh: '统计量' },
  critical: { en: 'critical value', zh: '临界值' },
  effect: { en: 'difference it would find', zh: '可辨的差异' },
  order: { en: 'observed order', zh: '观测阶' },
  slack: { en: 'smallest slack', zh: '最小余量' },
  residual: { en: 'worst residual', zh: '最大残差' },
  tolerance: { en: 'tolerance', zh: '容差' },
  controls: { en: 'wrong variants rejected', zh: '否定的错式' },
  seed: { en: 'seed', zh: '种子' },
  time: { en: 'time', zh: '用时' },
} as const;

/** One line of the comparison "at build" beside "on your machine", in one language. */
export interface Figure {
  readonly key: keyof typeof names;
  readonly name: string;
  readonly value: string;
}

/** A figure with its name. */
export const figure = (key: Figure['key'], value: string, language: Language): Figure => ({
  key,
  name: names[key][language],
  value,
});

/** The figures of a verdict that a reader compares, in order; those that its kind does not have are absent. */
export function figures(verdict: Verdict, language: Language): Figure[] {
  const { controls, law, points, residual, slack, tolerance } = verdict;
  const order = verdict.order?.exact ? null : verdict.order;
  const compared = !law && !order && residual !== null;
  const rejected = controls.filter((control) => control.rejected).length;
  const values: Partial<Record<Figure['key'], string | null | undefined>> = {
    points: points.evaluated > 0 ? count(points.evaluated) : null,
    skipped: points.skipped > 0 ? count(points.skipped) : null,
    samples: law && count(law.samples),
    statistic: law && scientific(law.statistic),
    critical: law && scientific(law.critical),
    effect: law && scientific(law.effect),
    order: order?.observed.toFixed(3),
    slack: slack && scientific(slack.smallest),
    residual: compared ? scientific(residual) : null,
    tolerance: compared && tolerance !== null ? scientific(tolerance) : null,
    controls: controls.length > 0 ? `${rejected} / ${controls.length}` : null,
    seed: String(verdict.seed),
    time: duration(verdict.milliseconds, language),
  };
  return (Object.keys(names) as Figure['key'][]).flatMap((key) => {
    const value = values[key];
    return value === null || value === undefined ? [] : [figure(key, value, language)];
  });
}
