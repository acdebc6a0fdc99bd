import type { Entry, VerifyOptions } from '#verification';
import { simplestCounterexample, tryFormula } from '#verification';
import type { Edited, RunReport } from '../panel/protocol.ts';

/** What the worker does for the editor; it is loaded with the first formula that a reader edits. */
export function checkEdited(
  entry: Entry,
  label: string,
  article: string,
  { tex, task }: Edited,
  options: VerifyOptions,
): RunReport {
  if (task === 'try') return { kind: 'attempt', attempt: tryFormula(entry, label, tex, options) };
  const simplest = simplestCounterexample(entry, label, tex, article, options);
  return { kind: 'simplest', simplest };
}
