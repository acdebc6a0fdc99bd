import type { Language } from '#i18n';
import { scientific } from './scientific.ts';

/**
 * How many times the tolerance something is, as a clause with its subject: `the residual is 3.2·10¹² times the tolerance`.
 *
 * Whole numbers are exact and have a tolerance of 0; the engine then gives the largest number there is, which is no
 * figure to show.
 */
export function overTolerance(subject: string, figure: number, language: Language): string {
  const isExact = figure >= Number.MAX_VALUE;
  if (language === 'zh')
    return isExact ? '这里的数都是精确的，容差为 0' : `${subject}是容差的 ${scientific(figure)} 倍`;
  return isExact
    ? 'the numbers are exact, and the tolerance is 0'
    : `${subject} is ${scientific(figure)} times the tolerance`;
}
