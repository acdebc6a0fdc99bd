import type { Choice, Interval } from '../world.ts';

/** The dimension d of the space, one of a few. */
export function dimension(values: readonly number[]): Choice {
  return { kind: 'choice', says: { en: 'dimension d', zh: '维数 d' }, values };
}

/** The time t of the sample point. */
export function time(lower: number, upper: number): Interval {
  return { kind: 'interval', says: { en: 'time t', zh: '时刻 t' }, lower, upper };
}

/** The end T of a time interval. */
export function duration(lower: number, upper: number): Interval {
  return { kind: 'interval', says: { en: 'final time T', zh: '终止时刻 T' }, lower, upper };
}

/** The width σ of the noise. */
export function noise(lower: number, upper: number): Interval {
  return { kind: 'interval', says: { en: 'noise level σ', zh: '噪声水平 σ' }, lower, upper };
}

/** How many points a world draws for each combination of choices, so that there are at least 64 in all and 16 for each. */
export function pointsOver(...choices: readonly (readonly number[])[]): number {
  return Math.max(16, Math.ceil(64 / choices.reduce((product, values) => product * values.length, 1)));
}
