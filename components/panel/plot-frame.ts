import { escape } from './escape.ts';

/** A tick at `at` percent of an axis, counted from the left or the top. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface Frame {
  /** What the plot shows, for those who do not see it. */
  readonly label: string;
  readonly across: { readonly title: string; readonly ticks: readonly Tick[] };
  readonly up: { readonly title: string; readonly ticks: readonly Tick[] };
  /** Marks in a square of 1000 by 1000 units, stretched to the frame; strokes keep their width. */
  readonly marks: string;
  /** Words inside the frame, in percent. */
  readonly notes: string;
}

/** Percent with at most two decimals. */
export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

/**
 * A plot as an SVG string that fills its box.
 *
 * There is no `viewBox`: places are in percent and letters in the page's own pixels, so that the same string
 * reads well on a phone and on a desk. The room for the ticks is the padding that the style sheet gives.
 */
export function plotFrame({ label, across, up, marks, notes }: Frame): string {
  const grid = up.ticks.map(({ at }) => `M0 ${Math.round(at * 10)}H1000`).join('');
  const horizontal = across.ticks.map(
    ({ at, text }) =>
      // The last tick ends where the frame does.
      `<text x="${percent(at)}" y="100%" dy="1.3em" text-anchor="${at > 95 ? 'end' : 'middle'}">${escape(text)}</text>`,
  );
  const vertical = up.ticks.map(
    ({ at, text }) =>
      `<text x="0" dx="-.5em" y="${percent(at)}" dy=".33em" text-anchor="end">${escape(text)}</text>`,
  );
  return (
    `<svg class="plot" role="img" aria-label="${escape(label)}">` +
    `<svg width="100%" height="100%" viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible">` +
    `<path class="grid" d="${grid}"/>${marks}</svg>` +
    `<g class="ticks">${horizontal.join('')}${vertical.join('')}` +
    `<text class="title" x="100%" y="100%" dy="2.7em" text-anchor="end">${escape(across.title)}</text>` +
    `<text class="title" x="0" dx="-3.4em" y="0" dy="-.9em">${escape(up.title)}</text></g>${notes}</svg>`
  );
}
