import type { ReportedTable } from '../../src/build/reported-table.ts';
import { mark } from './mark.ts';

type Axis = ReportedTable['axis'];

const across = (axis: Axis, value: number): string =>
  `${((100 * (value - axis.from)) / (axis.to - axis.from)).toFixed(2)}%`;

const frame = (inner: string): string =>
  `<svg class="reported-strip" aria-hidden="true" focusable="false" overflow="visible">${inner}</svg>`;

const ruling = (axis: Axis): string =>
  axis.ticks
    .map((tick) => across(axis, tick))
    .map((x) => `<line class="reported-tick" x1="${x}" x2="${x}" y1="0" y2="100%"/>`)
    .join('');

/** The numbers of one row as marks over the axis, in percent of its width, so that no text is scaled. */
export function strip(axis: Axis, values: readonly (number | null)[]): string {
  const marks = values.map((value, column) => {
    if (value === null) return '';
    if (value < axis.from) return mark(column, '0%', 'left');
    if (value > axis.to) return mark(column, '100%', 'right');
    return mark(column, across(axis, value));
  });
  return frame(ruling(axis) + marks.join(''));
}

/** The ticks of the axis with their numbers, over the column of strips. */
export function scale(axis: Axis): string {
  const anchor = (tick: number): string =>
    tick === axis.from ? 'start' : tick === axis.to ? 'end' : 'middle';
  const numbers = axis.ticks.map(
    (tick) => `<text x="${across(axis, tick)}" y="75%" text-anchor="${anchor(tick)}">${tick}</text>`,
  );
  return frame(numbers.join(''));
}
