import { across, up } from '#figure';
import { planeFrame } from './layout.ts';

type Place = readonly [number, number];

const distance = 24;

/** View coordinates of a point of the plane. */
export const startPlace = ([x = NaN, y = NaN]: readonly number[]): Place => [
  across(planeFrame, x),
  up(planeFrame, y),
];

/** A place beside `of`, on the side turned away from `other`. */
function beside(of: readonly number[], other: readonly number[], turn: number): Place {
  const [x, y] = startPlace(of);
  const [u, v] = startPlace(other);
  const length = Math.hypot(x - u, y - v);
  // While the two points coincide their labels stand left and right of them.
  return length < 1
    ? [x - turn * distance, y]
    : [x + (distance * (x - u)) / length, y + (distance * (y - v)) / length];
}

/** Where the label of the starting point stands. */
export const startLabel = (start: readonly number[], now: readonly number[]): Place => beside(start, now, 1);

/** Where the label of the moved point stands. */
export const nowLabel = (start: readonly number[], now: readonly number[]): Place => beside(now, start, -1);
