import { drawCells, hatch, type Ink, type Pen, type Square } from '#figure';
import { readsOf } from '../positions/method-name.ts';
import { matrix } from './layout.ts';
import type { Scene } from './scene.ts';
import { bounds, type Pair } from './start.ts';

/** View units between the lines that mark what was never trained. */
const spacing = 5;

/** Draws the distances, those beyond the trained ones hatched, and the edge of the window as a line. */
export function drawMatrix(pen: Pen, scene: Scene): void {
  const { distances, last, settings, pair } = scene;
  const size = settings.L;
  drawCells(pen, matrix, size, (i, j) => {
    const distance = distances[i]?.[j] ?? NaN;
    // The fullest colour is the largest trained distance.
    return i - j > last ? NaN : (0.9 * distance) / (bounds.N - 1);
  });
  drawUntrained(pen, matrix, size, last);
  if (readsOf(settings.method).w) drawStairs(pen, matrix, size, settings.w, 'ink');
  drawPair(pen, matrix, size, pair);
}

/** Marks the pairs whose distance exceeds `last`, row by row. */
function drawUntrained(pen: Pen, { left, top, side }: Square, size: number, last: number): void {
  const step = side / size;
  const runs = (add: (x: number, y: number, width: number) => void): void => {
    pen.begin();
    for (let i = last + 1; i < size; i += 1) add(left, top + i * step, (i - last) * step);
  };
  runs((x, y, width) => pen.rect(x, y, width, step));
  pen.fill('second', 0.16);
  runs((x, y, width) => hatch(pen, x, y, width, step, spacing));
  pen.stroke('second', 1, 0.9, 0);
}

/** A line between the diagonals w − 1 and w. */
function drawStairs(pen: Pen, { left, top, side }: Square, size: number, w: number, ink: Ink): void {
  const step = side / size;
  pen.begin();
  pen.moveTo(left, top + w * step);
  for (let i = w; i < size; i += 1) {
    pen.lineTo(left + (i - w + 1) * step, top + i * step);
    pen.lineTo(left + (i - w + 1) * step, top + (i + 1) * step);
  }
  pen.stroke(ink, 1.4, 0.8, 0);
}

/** A ring around the cell of a pair, dark on light and light on dark. */
export function drawPair(pen: Pen, { left, top, side }: Square, size: number, { i, j }: Pair): void {
  const step = side / size;
  const ring = (grow: number): void => {
    pen.begin();
    pen.rect(left + j * step - grow, top + i * step - grow, step + 2 * grow, step + 2 * grow);
  };
  ring(1);
  pen.stroke('paper', 4, 1, 0);
  ring(1);
  pen.stroke('ink', 1.8, 1, 0);
}
