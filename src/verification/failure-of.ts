import { FormulaError } from '#formula';
import { CheckError } from './check-error.ts';
import { NonFiniteError } from './observe.ts';
import type { Failure } from './verdict.ts';

/** What was thrown, as a failure of the check that threw it. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CheckError) {
    const { message, hint, range, stated } = thrown;
    const worst = thrown instanceof NonFiniteError ? { worst: thrown.sample } : {};
    return {
      message,
      hint,
      ...(range === undefined ? {} : { range }),
      ...(stated === undefined ? {} : { stated }),
      ...worst,
    };
  }
  if (thrown instanceof FormulaError) {
    const { cause, details, message, range } = thrown;
    return { message, hint: '', range, stated: { cause, details } };
  }
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : describe(thrown);
  return {
    message: `the check threw ${what}`,
    hint: 'a check answers at every point that its world draws, or skips it with outsideDomain()',
  };
}

/** Anything may be thrown, also what cannot be turned into text. */
function describe(thrown: unknown): string {
  if (thrown === undefined) return 'undefined';
  try {
    return JSON.stringify(thrown);
  } catch {
    return typeof thrown;
  }
}
