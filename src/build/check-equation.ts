import { formulaProblem, type ProblemDetails, type Source } from '#markdown';
import type { DraftEquation, LedgerEntry, Verdict } from '#verification';
import type { CheckFailure } from './check-failure.ts';
import type { CheckDeath, CheckReply } from './check-task.ts';
import { deathProblem } from './death-problem.ts';
import { unsettled } from './unsettled.ts';

/** An equation with what became of it. */
export interface CheckedEquation {
  readonly entry: LedgerEntry;
  readonly failure: CheckFailure | null;
}

const settled: readonly Verdict['verdict'][] = [
  'verified',
  'definition',
  'assumption',
  'reported',
  'disproved',
];

/** Whether a verdict lets a build go on. */
export const holds = ({ verdict }: Verdict): boolean => settled.includes(verdict);

function detailsOf(
  label: string,
  answer: CheckReply | CheckDeath,
): Omit<ProblemDetails, 'place' | 'excerpt'> {
  const what = `the check of ${label}`;
  switch (answer.kind) {
    case 'died':
      return deathProblem(what, answer);
    case 'threw':
      return {
        slug: 'check-threw',
        message: `${what} threw: ${answer.message}${answer.at ? ` (derivation.ts:${answer.at})` : ''}`,
        hint: 'a check answers at every point that its world draws.',
      };
    case 'verified': {
      const { verdict, failure } = answer.verdict;
      const link = failure?.link ? ` in link ${failure.link.index}, ${failure.link.tex}` : '';
      const message = `${failure?.message ?? 'the check gave no reason'}${link}`;
      return { slug: verdict, message, hint: failure?.hint ?? 'run it alone to see its evidence.' };
    }
    case 'described':
    case 'locked':
    case 'mutated':
    case 'tried':
      return { slug: 'check-crashed', message: `${what} answered another question`, hint: 'run it again.' };
  }
}

/** Turns the answer of a checking process into a line of the ledger, and into a failure where it is one. */
export function checkedEquation(
  article: string,
  equation: DraftEquation,
  answer: { readonly reply: CheckReply | CheckDeath; readonly kind: Verdict['kind']; readonly seed: number },
  prose: Source,
): CheckedEquation {
  const { label, number, tex, place } = equation;
  const { reply, kind, seed } = answer;
  if (reply.kind === 'verified' && holds(reply.verdict)) {
    return { entry: { ...reply.verdict, number, tex, place }, failure: null };
  }
  const details = detailsOf(label, reply);
  const verdict = reply.kind === 'verified' ? reply.verdict : unsettled(label, kind, seed, details);
  const problem = formulaProblem(equation, prose, details, verdict.failure?.range);
  return { entry: { ...verdict, number, tex, place }, failure: { article, equation, problem, verdict } };
}
