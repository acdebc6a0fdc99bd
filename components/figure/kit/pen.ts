/** The four inks of a figure; every theme, and grey print, keeps them apart. */
export type Ink = 'ink' | 'accent' | 'second' | 'paper';

/**
 * What a drawing needs from its surface: one path at a time, then strokes, fills or dots of it.
 *
 * A drawing written against a pen appears both in the still ({@link svgPen}) and on the live canvas ({@link canvasPen}).
 */
export interface Pen {
  begin(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  close(): void;
  /** Adds an upright rectangle from its upper left corner. */
  rect(x: number, y: number, width: number, height: number): void;
  /** Adds a dot, which only {@link Pen.dots} inks. */
  dot(x: number, y: number): void;
  /** @param dash length of dashes and gaps in view units, 0 for a solid line */
  stroke(ink: Ink, width: number, opacity: number, dash: number): void;
  fill(ink: Ink, opacity: number): void;
  /** Inks the dots of the path, all of the given radius. */
  dots(ink: Ink, radius: number, opacity: number): void;
}
