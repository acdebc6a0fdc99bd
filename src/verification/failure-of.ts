import { FormulaError } from '#formula';
import { CheckError } from './check-error.ts';
import { failing } from './failing.ts';
import { NonFiniteError } from './observe.ts';
import { reason, type Reason } from './reason.ts';
import type { Failure } from './verdict.ts';

/** What was thrown, as a failure of the check that threw it. */
export function failureOf(thrown: unknown): Failure {
  const range = thrown instanceof CheckError || thrown instanceof FormulaError ? thrown.range : undefined;
  return failing(reasonOf(thrown), {
    ...(range === undefined ? {} : { range }),
    ...(thrown instanceof NonFiniteError ? { worst: thrown.sample } : {}),
  });
}

/** Why what was thrown was thrown, as far as it says so. */
export function reasonOf(thrown: unknown): Reason {
  if (thrown instanceof CheckError) return thrown.reason;
  if (thrown instanceof FormulaError) return { cause: thrown.cause, details: thrown.details };
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : shown(thrown);
  return reason('threw', { what });
}

/** Anything may be thrown, also what cannot be turned into text. */
function shown(thrown: unknown): string {
  if (thrown === undefined) return 'undefined';
  try {
    return JSON.stringify(thrown);
  } catch {
    return typeof thrown;
  }
}
