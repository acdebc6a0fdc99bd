import type { Language } from '#i18n';
import { count } from './count.ts';
import { levelStrokes } from './level-strokes.ts';
import { logAxis } from './log-axis.ts';
import { percent, plotFrame } from './plot-frame.ts';
import { scientific } from './scientific.ts';
import { words } from './words.ts';

export interface ResidualPoint {
  readonly residual: number;
  readonly tolerance: number;
}

export interface ResidualSeries {
  readonly build: readonly ResidualPoint[];
  /** The points that have come in on the reader's machine. */
  readonly machine: readonly ResidualPoint[];
  /** How many points a full run has; points are spread over this many places. */
  readonly total: number;
}

/** The place of point `index` of `total` across the frame, in thousandths. */
const across = (index: number, total: number): number => Math.round((1000 * (index + 0.5)) / total);

/** A level stroke at each of the given heights, one for each of `places` equal parts of the frame; equal neighbours are one. */
function levels(heights: readonly number[], places: number): string {
  const edge = (index: number): number => Math.round((1000 * index) / places);
  const starts = heights.flatMap((y, index) => (heights[index - 1] === y ? [] : { y, index }));
  return levelStrokes(
    starts.map(({ y, index }, k) => {
      const end = starts[k + 1]?.index ?? heights.length;
      return { x: edge(index), y, width: edge(end) - edge(index) };
    }),
  );
}

/**
 * The residuals of a run on a logarithmic axis, in the order drawn, with the tolerance of each point.
 *
 * A point over its tolerance, or not finite, is a larger square; a residual of zero lies on the floor.
 */
export function residualPlot({ build, machine, total }: ResidualSeries, language: Language): string {
  const judged = machine.length > 0 ? machine : build;
  const places = Math.max(total, machine.length, machine.length > 0 ? 0 : build.length, 1);
  const axis = logAxis([...build, ...machine].flatMap(({ residual, tolerance }) => [residual, tolerance]));
  const y = (value: number): number => Math.round(axis.at(value) * 10);
  const holds = ({ residual, tolerance }: ResidualPoint): boolean => residual <= tolerance;
  const dots = (
    points: readonly ResidualPoint[],
    spread: number,
    chosen: (point: ResidualPoint) => boolean,
  ): string =>
    levelStrokes(
      points.flatMap((point, index) =>
        chosen(point) ? { x: across(index, spread), y: y(point.residual), width: 0 } : [],
      ),
    );
  const tolerances = judged.map(({ tolerance }) => tolerance);
  const [least, most] = [Math.min(...tolerances), Math.max(...tolerances)].map((value) => scientific(value));
  const violations = judged.filter((point) => !holds(point)).length;
  const zh = language === 'zh';
  const label = zh
    ? `${count(judged.length)} 个点的残差，其中 ${count(violations)} 个超过容差`
    : `residuals of ${count(judged.length)} points, ${count(violations)} of them over the tolerance`;
  return plotFrame({
    label,
    across: {
      title: zh ? '样本点，按抽取顺序' : 'sample points, in the order drawn',
      ticks: [
        { at: across(0, places) / 10, text: '1' },
        { at: across(places - 1, places) / 10, text: count(places) },
      ],
    },
    up: { title: words.residual[language], ticks: axis.ticks },
    marks:
      `<path class="at-build" d="${dots(build, Math.max(build.length, 1), () => true)}"/>` +
      `<path class="on-machine" d="${dots(machine, places, holds)}"/>` +
      `<path class="violation" d="${dots(judged, places, (point) => !holds(point))}"/>` +
      `<path class="tolerance" d="${levels(tolerances.map(y), places)}"/>`,
    notes:
      judged.length > 0
        ? `<text class="tolerance" x="100%" y="${percent(axis.at(Math.max(...tolerances)))}" dy="-.5em" text-anchor="end">${
            words.tolerance[language]
          } ${least === most ? least : `${least} – ${most}`}</text>`
        : '',
  });
}
