import type { Language } from '#i18n';
import type { Sample } from '#verification';
import { symbol } from './symbol.ts';
import { tidyNumbers } from './tidy-numbers.ts';

const bare = (tex: string): string => tex.replace(/\s/gu, '');

/**
 * Where a sample point lies, in a few words: `d = 2, t = 0.4`; the shortest values that tell it, at most four.
 *
 * @param tex - the formula, so that names of the world which it does not mention are left out
 */
export function pointText({ at }: Pick<Sample, 'at'>, language: Language, tex?: string): string {
  const pairs = Object.entries(at)
    .filter(([name]) => tex === undefined || !name.includes('\\') || bare(tex).includes(bare(name)))
    .map(([name, value]) => `${symbol(name)} = ${tidyNumbers(value, 3)}`);
  const short = pairs.filter((pair) => pair.length <= 32);
  return (short.length > 0 ? short : pairs).slice(0, 4).join(language === 'zh' ? '，' : ', ');
}
