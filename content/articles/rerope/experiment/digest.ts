import { hash } from '#numerics';

/** 128 bits of a text as 32 hexadecimal digits: enough to notice a change, not to keep a secret. */
export const digest = (text: string): string =>
  hash(text)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
