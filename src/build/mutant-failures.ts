import { formulaProblem, type Source } from '#markdown';
import type { AlsoTrue, DraftEquation, MutantFate } from '#verification';
import type { CheckFailure } from './check-failure.ts';
import type { CheckDeath, CheckReply } from './check-task.ts';
import { deathProblem } from './death-problem.ts';
import type { DerivationSource } from './derivation-source.ts';

/** A wrong formula that the check of an equation lets pass. */
export function surviving(
  article: string,
  equation: DraftEquation,
  mutant: MutantFate,
  prose: Source,
): CheckFailure {
  const details = {
    slug: 'mutant-survives',
    message: `the check of ${equation.label} does not reject a wrong formula: ${howNear(mutant)}`,
    hint: 'vary the world more; or, where the formula is true as well, waive it with a proof: alsoTrue: [{ tex, because }].',
  };
  return { article, equation, mutant, problem: formulaProblem(equation, prose, details) };
}

function howNear({ by, figure = 0, reason }: MutantFate): string {
  if (reason !== undefined) return reason;
  if (by === 'order') return `its error falls with order ${figure.toFixed(2)} as well`;
  if (by === 'violated') return 'it is violated at no point';
  return `its worst residual is ${figure.toPrecision(3)} times the tolerance`;
}

/** A waiver that meets no mutant, or one that is rejected. */
export function idleWaiver(
  article: string,
  equation: DraftEquation,
  { tex }: AlsoTrue,
  fates: readonly MutantFate[],
  source: DerivationSource,
): CheckFailure {
  const { label } = equation;
  const problem = source.problem(label, {
    slug: 'waiver-idle',
    message: `${label} waives a formula that is no surviving mutant of it: ${tex}`,
    hint: `remove it, or copy the formula as npm run mutate prints it; ${fates.length} mutants were made.`,
  });
  return { article, equation, problem };
}

/** Mutants that could not be made. */
export function untried(
  article: string,
  equation: DraftEquation,
  prose: Source,
  answer: CheckReply | CheckDeath,
): CheckFailure {
  const what = `making the mutants of ${equation.label}`;
  const details =
    answer.kind === 'died'
      ? deathProblem(what, answer)
      : {
          slug: 'check-threw',
          message: `${what} failed: ${answer.kind === 'threw' ? answer.message : 'another question was answered'}`,
          hint: 'run npm run verify on it first.',
        };
  return { article, equation, problem: formulaProblem(equation, prose, details) };
}
