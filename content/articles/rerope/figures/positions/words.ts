import type { Text } from '#figure';
import type { MethodName } from './method-name.ts';

const same = (text: string): Text => ({ en: text, zh: text });

/** The names of the methods as a reader chooses them. */
export const methodWords: Readonly<Record<MethodName, Text>> = {
  rope: same('RoPE'),
  interpolation: { en: 'PI', zh: '内插（PI）' },
  ntk: same('NTK'),
  'ntk-old': { en: 'NTK, old', zh: 'NTK（old）' },
  'ntk-fixed': { en: 'NTK, fixed', zh: 'NTK（fixed）' },
  'ntk-mixed': { en: 'NTK, mixed', zh: 'NTK（mixed）' },
  leaky: same('Leaky ReRoPE'),
  rerope: same('ReRoPE'),
};
