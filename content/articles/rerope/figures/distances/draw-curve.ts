import { across, hatch, up, type Frame, type Pen } from '#figure';
import { readsOf } from '../positions/method-name.ts';
import { curveFrame } from './layout.ts';
import type { Scene } from './scene.ts';
import { bounds } from './start.ts';

/** The frame of the curve: it always reaches the largest trained distance. */
export function frameOf({ rho, settings }: Scene): Frame {
  return curveFrame(settings.L, Math.max(rho(settings.L - 1), bounds.N - 1));
}

/** Draws ρ(r): below the line N − 1 as trained, above it hatched; RoPE is the thin line. */
export function drawCurve(pen: Pen, scene: Scene): void {
  const frame = frameOf(scene);
  const { rho, settings, last, pair } = scene;
  const trained = up(frame, bounds.N - 1);
  pen.begin();
  hatch(pen, frame.left, frame.top, frame.right - frame.left, trained - frame.top, 5);
  pen.stroke('second', 1, 0.35, 0);
  drawLine(pen, frame, trained);
  pen.stroke('second', 1.2, 1, 0);
  if (readsOf(settings.method).w) {
    pen.begin();
    pen.moveTo(across(frame, settings.w), frame.top);
    pen.lineTo(across(frame, settings.w), frame.bottom);
    pen.stroke('ink', 1, 0.6, 3);
  }
  pen.begin();
  pen.moveTo(across(frame, 0), up(frame, 0));
  const highest = Math.min(frame.y[1], settings.L - 1);
  pen.lineTo(across(frame, highest), up(frame, highest));
  pen.stroke('ink', 1, 0.45, 0);
  drawDistances(pen, frame, scene, 0, Math.min(last, settings.L - 1));
  pen.stroke('accent', 2.2, 1, 0);
  if (last < settings.L - 1) {
    drawDistances(pen, frame, scene, last, settings.L - 1);
    pen.stroke('second', 2.2, 1, 0);
  }
  const r = pair.i - pair.j;
  pen.begin();
  pen.dot(across(frame, r), up(frame, rho(r)));
  pen.dots('paper', 5.5, 1);
  pen.dots('ink', 4, 1);
}

function drawLine(pen: Pen, frame: Frame, y: number): void {
  pen.begin();
  pen.moveTo(frame.left, y);
  pen.lineTo(frame.right, y);
}

function drawDistances(pen: Pen, frame: Frame, { rho }: Scene, from: number, to: number): void {
  pen.begin();
  for (let r = from; r <= to; r += 1) {
    if (r === from) pen.moveTo(across(frame, r), up(frame, rho(r)));
    else pen.lineTo(across(frame, r), up(frame, rho(r)));
  }
}
