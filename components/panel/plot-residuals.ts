import type { Language } from '#i18n';
import type { Arrived, Plotted } from './plot.ts';
import { residualPlot } from './residual-plot.ts';

/** The residuals of the build and of the reader's machine, point by point; `''` where there are none. */
export function plotResiduals(
  { residuals }: Plotted,
  arrived: Pick<Arrived, 'points' | 'total'> | null,
  language: Language,
): string {
  if (residuals.length === 0) return '';
  const total = arrived?.total ?? residuals.length;
  return residualPlot({ build: residuals, machine: arrived?.points ?? [], total }, language);
}
