import { across, hatch, up, type Pen } from '#figure';
import { planeDistance } from '../positions/position-method.ts';
import { reach } from '../positions/reach.ts';
import { distanceFrame as frame } from './layout.ts';
import type { Scene } from './scene.ts';
import { bounds } from './start.ts';

/** How many planes have a line of their own where frequencies are rescaled. */
const lines = 9;

/** Draws the effective distance, plane by plane where planes differ; above N − 1 is what training never showed. */
export function drawDistance(pen: Pen, scene: Scene): void {
  const { trained, method, settings, phases } = scene;
  const top = up(frame, Math.log10(bounds.N - 1));
  pen.begin();
  hatch(pen, frame.left, frame.top, frame.right - frame.left, top - frame.top, 6);
  pen.stroke('second', 1, 0.35, 0);
  drawSegment(pen, 0, frame.x[1], Math.log10(bounds.N - 1), Math.log10(bounds.N - 1));
  pen.stroke('second', 1.2, 1, 0);
  drawSegment(pen, 0, frame.x[1], 0, frame.x[1]);
  pen.stroke('ink', 1, 0.4, 0);
  pen.begin();
  pen.moveTo(across(frame, Math.log10(settings.L - 1)), frame.top);
  pen.lineTo(across(frame, Math.log10(settings.L - 1)), frame.bottom);
  pen.stroke('ink', 1, 0.6, 3);
  const isRescaled = method.theta !== trained;
  for (const s of isRescaled ? someOf(trained.length) : [trained.length - 1]) {
    const width = isRescaled ? 1.1 : 2.2;
    const rho = planeDistance(method, trained, s);
    const last = phases[s]?.isWhole === true ? Infinity : reach(rho, bounds.N);
    drawLine(pen, scene, rho, 0, last);
    pen.stroke('accent', width, 1, 0);
    if (last >= settings.L - 1) continue;
    drawLine(pen, scene, rho, last, Infinity);
    pen.stroke('second', width, 1, 0);
  }
}

/** A few planes from the fastest to the slowest. */
function someOf(count: number): number[] {
  const chosen = Array.from({ length: lines }, (_, n) => Math.round((n * (count - 1)) / (lines - 1)));
  return [...new Set(chosen)];
}

function drawLine(pen: Pen, { places }: Scene, rho: (r: number) => number, from: number, to: number): void {
  pen.begin();
  let isDrawn = false;
  for (const r of places) {
    // A distance below 1 lies under the axis.
    if (r < from || r > to || rho(r) < 1) continue;
    const [x, y] = [across(frame, Math.log10(r)), up(frame, Math.log10(rho(r)))];
    if (isDrawn) pen.lineTo(x, y);
    else pen.moveTo(x, y);
    isDrawn = true;
  }
}

function drawSegment(pen: Pen, x1: number, x2: number, y1: number, y2: number): void {
  pen.begin();
  pen.moveTo(across(frame, x1), up(frame, y1));
  pen.lineTo(across(frame, x2), up(frame, y2));
}
