import type { Language } from '#i18n';
import type { Sample } from '#verification';
import { count } from './count.ts';
import { pointText } from './point-text.ts';
import type { ResidualPoint } from './residual-plot.ts';
import { scientific } from './scientific.ts';
import { words } from './words.ts';

/** A point of the plot: on the reader's machine with its scope, at build without. */
export type ReadablePoint = ResidualPoint & Partial<Pick<Sample, 'at'>>;

/** One point of a residual plot in words: its place, its scope where it is known, its two figures. */
export function pointLine(point: ReadablePoint, index: number, total: number, language: Language): string {
  const { at, residual, tolerance } = point;
  const [place, figures] = [
    `${count(index + 1)} / ${count(total)}`,
    [scientific(residual), scientific(tolerance)],
  ];
  const scope = at ? pointText({ at }, language) : '';
  if (language === 'zh') {
    return `第 ${place} 点${scope === '' ? '' : `（${scope}）`}：残差 ${figures[0]}，容差 ${figures[1]}`;
  }
  const told = `${words.residual.en} ${figures[0]}, ${words.tolerance.en} ${figures[1]}`;
  return `point ${place}${scope === '' ? '' : ` (${scope})`}: ${told}`;
}
