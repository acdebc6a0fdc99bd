import type { Choice, Interval } from '../world.ts';

/** The size of a head, an even number. */
export function headSize(values: readonly number[]): Choice {
  return { kind: 'choice', says: { en: 'head size d', zh: '头的大小 d' }, values };
}

/** The divisor of distances beyond the window; 0 stands for an infinite one, which is ReRoPE. */
export function divisor(values: readonly number[]): Choice {
  const says = values.includes(Infinity)
    ? { en: 'divisor k, 0 for ReRoPE', zh: '除数 k，0 表示 ReRoPE' }
    : { en: 'divisor k', zh: '除数 k' };
  return { kind: 'choice', says, values: values.map((k) => (k === Infinity ? 0 : k)) };
}

/** Which of the four effective distances. */
export const method: Choice = {
  kind: 'choice',
  says: {
    en: 'method: 0 RoPE, 1 interpolation, 2 Leaky ReRoPE, 3 ReRoPE',
    zh: '方法：0 RoPE，1 内插，2 Leaky ReRoPE，3 ReRoPE',
  },
  values: [0, 1, 2, 3],
};

/** By how much frequencies or lengths are extended. */
export function extension(lower: number, upper: number): Interval {
  return { kind: 'interval', says: { en: 'extension factor κ', zh: '扩展倍数 κ' }, lower, upper };
}
