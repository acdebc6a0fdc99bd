import type { Language } from '#i18n';
import { methodName, type Verdict } from '#verification';
import { count } from './count.ts';
import { scientific } from './scientific.ts';

/** Where a tolerance comes from, in one sentence; `''` where a verdict has none. */
export function toleranceLine(
  { tolerance, toleranceFrom }: Pick<Verdict, 'tolerance' | 'toleranceFrom'>,
  language: Language,
): string {
  if (tolerance === null || !toleranceFrom) return '';
  const { operations, stated } = toleranceFrom;
  const zh = language === 'zh';
  const errors = Object.entries(stated)
    .filter(([, error]) => error > 0)
    .map(([method, error]) => {
      const name = methodName(method, language);
      return zh
        ? `${name}自报的误差 ${scientific(error)}`
        : `the stated error of ${name}, ${scientific(error)}`;
    });
  const sum = [
    zh ? `${count(operations)} 次舍入，每次 2⁻⁵³` : `${count(operations)} roundings of 2⁻⁵³ each`,
    ...errors,
  ];
  return zh ? `容差由来：${sum.join('，加上')}。` : `The tolerance is derived: ${sum.join(', plus ')}.`;
}
