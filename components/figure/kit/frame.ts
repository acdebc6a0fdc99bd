/** A rectangle of a view together with the values that its edges stand for. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Values at the left and the right edge. */
  readonly x: readonly [number, number];
  /** Values at the bottom and the top edge. */
  readonly y: readonly [number, number];
}

/** The view coordinate of a value on the horizontal axis. */
export const across = (frame: Frame, x: number): number =>
  frame.left + ((x - frame.x[0]) / (frame.x[1] - frame.x[0])) * (frame.right - frame.left);

/** The view coordinate of a value on the vertical axis. */
export const up = (frame: Frame, y: number): number =>
  frame.bottom + ((y - frame.y[0]) / (frame.y[1] - frame.y[0])) * (frame.top - frame.bottom);

/** The value at a horizontal view coordinate. */
export const valueAcross = (frame: Frame, view: number): number =>
  frame.x[0] + ((view - frame.left) / (frame.right - frame.left)) * (frame.x[1] - frame.x[0]);

/** The value at a vertical view coordinate. */
export const valueUp = (frame: Frame, view: number): number =>
  frame.y[0] + ((view - frame.bottom) / (frame.top - frame.bottom)) * (frame.y[1] - frame.y[0]);
