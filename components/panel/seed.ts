import type { Read } from './setting.ts';

/** Seeds are unsigned 32-bit integers. */
export const largestSeed = 4294967295;

/** Reads a seed; anything but digits, or a number past 2³² − 1, is a problem. */
export function readSeed(text: string): Read<number> {
  const value = /^\d+$/u.test(text.trim()) ? Number(text) : NaN;
  if (value <= largestSeed) return { value };
  const close = value > largestSeed ? largestSeed : 0;
  return {
    problem: {
      en: `seed is not a whole number from 0 to ${largestSeed}: received seed=${text}; the nearest is seed=${close}`,
      zh: `seed 须是 0 到 ${largestSeed} 的整数：收到 seed=${text}；最接近的是 seed=${close}`,
    },
  };
}
