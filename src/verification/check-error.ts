import type { Range } from '#formula';
import type { Reason } from './reason.ts';

/** Why a check could not be carried out, and the range where that is about the formula. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  readonly reason: Reason;
  readonly range: Range | undefined;

  constructor(reason: Reason, range?: Range) {
    super(reason.cause);
    this.reason = reason;
    this.range = range;
  }
}
