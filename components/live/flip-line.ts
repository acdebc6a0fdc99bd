import type { Language } from '#i18n';
import type { Attempt } from '#verification';
import { attemptLine, discrepancy, failsAt } from '../editor/attempt-line.ts';
import { tidyNumbers } from '../panel/tidy-numbers.ts';
import { words } from '../panel/words.ts';

/** What became of a formula whose sign was flipped: one sentence with both sides at the point where it fails. */
export function flipLine(attempt: Attempt, language: Language, tex: string): string {
  const worst = attempt.failure?.worst;
  if (attempt.outcome !== 'refuted' || !worst) return attemptLine(attempt, language, tex);
  const [left, right] = [worst.left, worst.right].map((side) => tidyNumbers(side, 6));
  const at = failsAt(worst, language, tex);
  const sides = [`${words.left[language]} ${left}`, `${words.right[language]} ${right}`];
  const apart = discrepancy(worst, language);
  return language === 'zh'
    ? `${at}：${sides.join('，')}；两边之差为${apart}。`
    : `${at.charAt(0).toUpperCase()}${at.slice(1)}: ${sides.join(', ')}; they differ by ${apart}.`;
}
