import type { Measurement } from './measurement.ts';

/** A distance relative to the size of the terms; 0 where nothing differs, even on a scale of 0. */
export function relative(distance: number, scale: number): number {
  return distance === 0 ? 0 : distance / scale;
}

/** The difference of the two sides relative to the size of their terms. */
export function residual(measurement: Measurement): number {
  return relative(measurement.difference, measurement.scale);
}

/** How many times a residual exceeds its tolerance; 0 for an exact agreement that tolerates nothing. */
export function excess(found: number, tolerated: number): number {
  return found === 0 ? 0 : found / tolerated;
}

const smallestNormal = 2 ** -1022;

/** Whether both sides are zero, or too small to carry all their digits. */
export function vanishes({ left, right, difference }: Measurement): boolean {
  const isSmall = (value: number): boolean => Math.abs(value) < smallestNormal;
  return left.length + right.length > 0 && left.every(isSmall) && right.every(isSmall) && isSmall(difference);
}

/** Whether every number of the measurement is finite. */
export function isFiniteMeasurement({ left, right, difference, scale, signed }: Measurement): boolean {
  return [...left, ...right, difference, scale, signed].every(Number.isFinite);
}

/** Whether the sides agree in every bit although rounding had a chance to tell them apart. */
export function agreesInEveryBit({ left, right, difference }: Measurement): boolean {
  return (
    difference === 0 &&
    left.length === right.length &&
    left.every((value, i) => Object.is(value, right[i])) &&
    left.some((value) => !Number.isInteger(value))
  );
}
