import type { Language } from '#i18n';
import { logAxis } from './log-axis.ts';
import { percent, plotFrame } from './plot-frame.ts';
import { scientific } from './scientific.ts';
import { slope } from './slope.ts';
import { words } from './words.ts';

export interface OrderPoint {
  readonly step: number;
  readonly error: number;
}

export interface OrderSeries {
  readonly declared: number;
  readonly build: { readonly observed: number; readonly steps: readonly OrderPoint[] };
  readonly machine: { readonly observed: number; readonly steps: readonly OrderPoint[] } | null;
}

/** Error against step on two logarithmic axes, with a dashed line of the declared order through the first error. */
export function orderPlot({ declared, build, machine }: OrderSeries, language: Language): string {
  const shown = machine ?? build;
  const points = [...build.steps, ...(machine?.steps ?? [])].filter(({ error }) => error > 0);
  const logs = points.map(({ step }) => Math.log2(step));
  const [least, most] = logs.length > 0 ? [Math.min(...logs), Math.max(...logs)] : [-1, 0];
  const x = (step: number): number => 5 + (90 * (Math.log2(step) - least)) / Math.max(most - least, 1e-9);
  const steps = [...new Set(points.map(({ step }) => step))].sort((a, b) => a - b);
  const largest = shown.steps.reduce(
    (a, b) => (b.step > a.step ? b : a),
    shown.steps[0] ?? { step: 1, error: 1 },
  );
  const reference = (step: number): number => largest.error * (step / largest.step) ** declared;
  const axis = logAxis([...points.map(({ error }) => error), ...steps.map(reference)], 5);
  const place = (step: number, error: number): string =>
    `${Math.round(x(step) * 10)} ${Math.round(axis.at(error) * 10)}`;
  const line = (series: readonly OrderPoint[]): string =>
    [...series]
      .filter(({ error }) => error > 0)
      .sort((a, b) => a.step - b.step)
      .map(({ step, error }, index) => `${index === 0 ? 'M' : 'L'}${place(step, error)}`)
      .join('');
  const dots = (series: readonly OrderPoint[]): string =>
    series
      .filter(({ error }) => error > 0)
      .map(({ step, error }) => `M${place(step, error)}h0`)
      .join('');
  const zh = language === 'zh';
  const stride = Math.ceil(steps.length / 4);
  const dashed = steps
    .map((step, index) => `${index === 0 ? 'M' : 'L'}${place(step, reference(step))}`)
    .join('');
  const label = zh
    ? `误差随步长下降的双对数图：斜率 ${slope(shown.observed)}，应为 ${declared}`
    : `error against step, log–log: slope ${slope(shown.observed)}, declared ${declared}`;
  const note = (text: string, kind: string, row: number): string =>
    `<text class="${kind}" x="${percent(8)}" y="0" dy="${(1.2 + 1.3 * row).toFixed(1)}em">${text}</text>`;
  const word = zh ? '斜率' : 'slope';
  return plotFrame({
    label,
    across: {
      title: zh ? '步长' : 'step',
      ticks: steps
        .filter((_, index) => (steps.length - 1 - index) % stride === 0)
        .map((step) => ({ at: x(step), text: scientific(step) })),
    },
    up: { title: zh ? '均方根误差' : 'root-mean-square error', ticks: axis.ticks },
    marks:
      `<path class="declared" d="${dashed}"/>` +
      `<path class="fit at-build" d="${line(build.steps)}"/><path class="dot at-build" d="${dots(build.steps)}"/>` +
      (machine
        ? `<path class="fit on-machine" d="${line(machine.steps)}"/><path class="dot on-machine" d="${dots(machine.steps)}"/>`
        : ''),
    notes:
      note(`${words.atBuild[language]}: ${word} ${slope(build.observed)}`, 'at-build', 0) +
      (machine
        ? note(`${words.onYourMachine[language]}: ${word} ${slope(machine.observed)}`, 'on-machine', 1)
        : '') +
      note(zh ? `虚线：斜率 ${declared}` : `dashed: slope ${declared}`, 'declared', machine ? 2 : 1),
  });
}
