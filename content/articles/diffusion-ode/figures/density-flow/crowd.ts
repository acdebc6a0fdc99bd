import type { Rate, Step } from './march.ts';

/** Places of many points, x and y alternating, at equidistant times from 0 to `end`. */
export interface Crowd {
  readonly end: number;
  readonly places: readonly Float32Array[];
}

/**
 * Carries many points N steps along; yields after every step, so that a caller can let the page breathe.
 *
 * @param points x and y alternating
 */
export function* carry(
  step: Step,
  rate: Rate,
  points: Float32Array,
  end: number,
  steps: number,
): Generator<undefined, Crowd> {
  const h = end / steps;
  const places = [points];
  for (let k = 0; k < steps; k += 1) {
    const before = places[k] ?? points;
    const after = new Float32Array(points.length);
    for (let i = 0; i < points.length; i += 2) {
      const [x = NaN, y = NaN] = step(rate, k * h, [before[i] ?? NaN, before[i + 1] ?? NaN], h);
      after[i] = x;
      after[i + 1] = y;
    }
    places.push(after);
    yield;
  }
  return { end, places };
}

/** Writes the places at time t into `out`, on straight lines between the stored times. */
export function placesAt(crowd: Crowd, t: number, out: Float32Array): void {
  const steps = crowd.places.length - 1;
  const at = (t / crowd.end) * steps;
  const k = Math.max(0, Math.min(steps - 1, Math.floor(at)));
  const before = crowd.places[k];
  const after = crowd.places[k + 1];
  if (before === undefined || after === undefined) return;
  const share = at - k;
  for (let i = 0; i < out.length; i += 1) {
    const from = before[i] ?? NaN;
    out[i] = from + share * ((after[i] ?? NaN) - from);
  }
}
