import type { Language } from '#i18n';
import type { Verdict } from '#verification';
import { orderPlot } from './order-plot.ts';
import type { ResidualPoint } from './residual-plot.ts';
import { plotResiduals } from './plot-residuals.ts';
import { statisticPlot } from './statistic-plot.ts';

/** The part of a verdict that a plot needs; small enough to travel in the page. */
export type Plotted = Pick<Verdict, 'order' | 'law' | 'residuals'>;

/** What has come in on the reader's machine: points so far, then the verdict. */
export interface Arrived {
  readonly points: readonly ResidualPoint[];
  readonly total: number;
  readonly verdict: Plotted | null;
}

/** The plot that belongs to a kind of evidence: order, statistic or residuals; `''` where there is none. */
export function plot(build: Plotted, arrived: Arrived | null, language: Language): string {
  if (build.law) {
    const machine = arrived?.verdict?.law?.statistic ?? null;
    return statisticPlot({ critical: build.law.critical, build: build.law.statistic, machine }, language);
  }
  if (build.order && !build.order.exact) {
    const machine = arrived?.verdict?.order ?? null;
    return orderPlot({ declared: build.order.declared, build: build.order, machine }, language);
  }
  return plotResiduals(build, arrived, language);
}
