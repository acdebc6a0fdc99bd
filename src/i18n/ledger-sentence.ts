import { outcomeWords } from './outcome-words.ts';
import type { Language } from './text.ts';

type Outcome = keyof typeof outcomeWords;

/** A ledger in one line: `58 equations: 52 verified, 4 definitions, 2 assumptions`. */
export function ledgerSentence(outcomes: readonly Outcome[], language: Language): string {
  const total = outcomes.length;
  const counts = (Object.keys(outcomeWords) as Outcome[]).flatMap((outcome) => {
    const count = outcomes.filter((each) => each === outcome).length;
    return count === 0 ? [] : [outcomeWords[outcome].count(count)[language]];
  });
  if (language === 'zh') return `${total} 个公式：${counts.join('，')}`;
  return `${total} ${total === 1 ? 'equation' : 'equations'}: ${counts.join(', ')}`;
}
