import type { Reason } from './reason.ts';
import type { Failure } from './verdict.ts';

/** A failure for a reason, with what else is known of it; its words are yet to be made. */
export function failing(reason: Reason, known: Omit<Failure, 'message' | 'hint' | 'reason'> = {}): Failure {
  return { message: reason.cause, hint: '', reason, ...known };
}
