import { across, up, type Pen } from '#figure';
import { plotFrame as frame } from './layout.ts';
import { doublings, type Errors } from './order.ts';
import { methods, type Method } from './solver.ts';

/** The measured errors and which of them is chosen. */
export interface OrderScene {
  errors: Errors | undefined;
  /** None while the flow runs forwards. */
  method: Method | undefined;
  /** Power of two of the chosen step count. */
  doubling: number;
}

const orders: Readonly<Record<Method, number>> = { euler: 1, heun: 2 };

const height = (error: number): number =>
  Math.max(frame.top, Math.min(frame.bottom, up(frame, Math.log10(Math.max(error, 1e-12)))));

function mark(pen: Pen, method: Method, x: number, y: number, radius: number): void {
  if (method === 'euler') {
    pen.dot(x, y);
    return;
  }
  pen.moveTo(x - radius, y - radius);
  pen.lineTo(x + radius, y - radius);
  pen.lineTo(x + radius, y + radius);
  pen.lineTo(x - radius, y + radius);
  pen.close();
}

function drawMethod(pen: Pen, errors: Float64Array, method: Method, chosen: boolean, doubling: number): void {
  const last = doublings - 1;
  const ink = method === 'euler' ? 'second' : 'accent';
  const end = Math.log10(errors[last] ?? NaN);
  const rise = last * orders[method] * Math.log10(2);
  const cut = Math.min(rise, frame.y[1] - end);
  pen.begin();
  pen.moveTo(across(frame, last), up(frame, end));
  pen.lineTo(across(frame, last * (1 - cut / rise)), up(frame, end + cut));
  pen.stroke('ink', 1, 0.55, 4);
  pen.begin();
  for (let k = 0; k <= last; k += 1) {
    if (k === 0) pen.moveTo(across(frame, k), height(errors[k] ?? NaN));
    else pen.lineTo(across(frame, k), height(errors[k] ?? NaN));
  }
  pen.stroke(ink, chosen ? 2 : 1.2, chosen ? 1 : 0.7, 0);
  pen.begin();
  for (let k = 0; k <= last; k += 1) mark(pen, method, across(frame, k), height(errors[k] ?? NaN), 2.6);
  if (method === 'euler') pen.dots(ink, 2.6, 1);
  else pen.fill(ink, 1);
  if (!chosen) return;
  const x = across(frame, doubling);
  pen.begin();
  pen.moveTo(x, frame.top);
  pen.lineTo(x, frame.bottom);
  pen.stroke('ink', 1, 0.5, 0);
  pen.begin();
  mark(pen, method, x, height(errors[doubling] ?? NaN), 5);
  if (method === 'euler') pen.dots(ink, 5, 1);
  else pen.fill(ink, 1);
}

/** Draws the error against the number of steps on logarithmic axes, with the slopes 1 and 2 dashed. */
export function drawOrder(pen: Pen, { errors, method, doubling }: OrderScene): void {
  if (errors === undefined) return;
  for (const each of methods) drawMethod(pen, errors[each], each, each === method, doubling);
}
