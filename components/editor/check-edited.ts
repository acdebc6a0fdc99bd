import type { Language } from '#i18n';
import type { Entry, VerifyOptions } from '#verification';
import { simplestCounterexample, tryFormula, worded } from '#verification';
import type { Edited, RunReport } from '../panel/protocol.ts';

/** What the worker does for the editor; it is loaded with the first formula that a reader edits. */
export function checkEdited(
  entry: Entry,
  label: string,
  article: string,
  { tex, task }: Edited,
  language: Language,
  options: VerifyOptions,
): RunReport {
  if (task === 'try') {
    const attempt = tryFormula(entry, label, tex, options);
    const failure = attempt.failure && worded(attempt.failure, language);
    return { kind: 'attempt', attempt: { ...attempt, failure } };
  }
  const simplest = simplestCounterexample(entry, label, tex, article, options);
  return { kind: 'simplest', simplest };
}
