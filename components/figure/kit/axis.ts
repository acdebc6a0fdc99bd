import { across, up, type Frame } from './frame.ts';

/** A place on an axis and what is written there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Opacity of a line that only guides the eye. */
export const hair = 0.16;

const line = (x1: number, y1: number, x2: number, y2: number, opacity: number): string =>
  `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="currentColor" stroke-opacity="${opacity}"/>`;

const text = (x: number, y: number, anchor: string, content: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${content}</text>`;

/** SVG of a horizontal axis along the value `y` of the frame, its numbers below the frame. */
export function horizontalAxis(frame: Frame, ticks: readonly Tick[], y: number = frame.y[0]): string {
  const height = up(frame, y);
  const marks = ticks.map(({ at, text: content }) => {
    const x = across(frame, at);
    return line(x, height, x, height + 4, 0.6) + text(x, frame.bottom + 17, 'middle', content);
  });
  return line(frame.left, height, frame.right, height, 0.6) + marks.join('');
}

/**
 * SVG of a vertical axis: its numbers left of the frame, and lines across it.
 *
 * @param opacity of the lines
 */
export function verticalAxis(frame: Frame, ticks: readonly Tick[], opacity: number): string {
  return ticks
    .map(({ at, text: content }) => {
      const y = up(frame, at);
      return line(frame.left, y, frame.right, y, opacity) + text(frame.left - 6, y + 4, 'end', content);
    })
    .join('');
}
