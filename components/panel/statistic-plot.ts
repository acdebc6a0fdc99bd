import type { Language } from '#i18n';
import { percent, plotFrame } from './plot-frame.ts';
import { scientific } from './scientific.ts';
import { words } from './words.ts';

export interface StatisticSeries {
  readonly critical: number;
  readonly build: number;
  readonly machine: number | null;
}

/** The statistic of a test as a bar, with the critical value as a line. */
export function statisticPlot({ critical, build, machine }: StatisticSeries, language: Language): string {
  const most = 1.2 * Math.max(critical, build, machine ?? 0);
  const x = (value: number): number => (100 * value) / most;
  const zh = language === 'zh';
  const bar = (value: number, y: number, kind: string): string =>
    `<path class="bar ${value <= critical ? kind : 'violation'}" d="M0 ${y}H${Math.round(x(value) * 10)}"/>`;
  const rows = machine === null ? [50] : [30, 70];
  const label = zh
    ? `统计量 ${scientific(machine ?? build)}，临界值 ${scientific(critical)}`
    : `statistic ${scientific(machine ?? build)}, critical value ${scientific(critical)}`;
  return plotFrame({
    label,
    across: {
      title: zh ? '分布函数的最大差' : 'largest difference of the distribution functions',
      ticks: [
        { at: 0, text: '0' },
        { at: x(critical), text: scientific(critical) },
      ],
    },
    up: { title: '', ticks: [] },
    marks:
      bar(build, (rows[0] ?? 50) * 10, 'at-build') +
      (machine === null ? '' : bar(machine, (rows[1] ?? 70) * 10, 'on-machine')) +
      `<path class="tolerance" d="M${Math.round(x(critical) * 10)} 0V1000"/>`,
    notes:
      `<text class="tolerance" x="${percent(x(critical))}" dx="-.5em" y="0" dy="-.4em" text-anchor="end">${
        zh ? '临界值' : 'critical value'
      }</text>` +
      [
        { value: build, y: rows[0] ?? 50, name: words.atBuild[language] },
        ...(machine === null
          ? []
          : [{ value: machine, y: rows[1] ?? 70, name: words.onYourMachine[language] }]),
      ]
        .map(
          ({ value, y, name }) =>
            `<text x="0" dx=".5em" y="${percent(y)}" dy="-.9em">${name} ${scientific(value)}</text>`,
        )
        .join(''),
  });
}
