import { across, hatch, up, type Pen } from '#figure';
import { attentionFrame as frame } from './layout.ts';
import type { Scene } from './scene.ts';

/** Draws g(r): RoPE thin, the method thick; hatched and in another ink from where a plane meets a new angle. */
export function drawAttention(pen: Pen, { places, attention, plain, last, settings }: Scene): void {
  const end = across(frame, Math.log10(settings.L - 1));
  if (last < settings.L - 1) {
    const from = across(frame, Math.log10(Math.max(1, last)));
    pen.begin();
    hatch(pen, from, frame.top, end - from, frame.bottom - frame.top, 6);
    pen.stroke('second', 1, 0.35, 0);
  }
  pen.begin();
  pen.moveTo(end, frame.top);
  pen.lineTo(end, frame.bottom);
  pen.stroke('ink', 1, 0.6, 3);
  drawValues(pen, places, plain, 0, Infinity);
  pen.stroke('ink', 1, 0.4, 0);
  drawValues(pen, places, attention, 0, last);
  pen.stroke('accent', 1.8, 1, 0);
  drawValues(pen, places, attention, last, Infinity);
  pen.stroke('second', 1.8, 1, 0);
}

function drawValues(
  pen: Pen,
  places: readonly number[],
  values: readonly number[],
  from: number,
  to: number,
): void {
  pen.begin();
  let isDrawn = false;
  places.forEach((r, n) => {
    if (r < from || r > to) return;
    const [x, y] = [across(frame, Math.log10(r)), up(frame, values[n] ?? NaN)];
    if (isDrawn) pen.lineTo(x, y);
    else pen.moveTo(x, y);
    isDrawn = true;
  });
}
