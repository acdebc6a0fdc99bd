import type { Language } from '#i18n';

/** A duration in the unit in which it is easiest to read: `84 ms`, `2.1 s`; below one millisecond `< 1 ms`. */
export function duration(milliseconds: number, language: Language): string {
  const [short, long] = language === 'zh' ? ['毫秒', '秒'] : ['ms', 's'];
  if (milliseconds < 1) return `< 1 ${short}`;
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ${short}`;
  return `${(milliseconds / 1000).toFixed(1)} ${long}`;
}
