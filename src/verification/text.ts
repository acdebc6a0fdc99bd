import type { Text } from '../i18n/text.ts';

/** Whether the value holds words in both languages. */
export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false;
  const { en, zh } = value as Partial<Text>;
  return typeof en === 'string' && en.trim() !== '' && typeof zh === 'string' && zh.trim() !== '';
}
