import type { Range } from '#formula';

/** Why a check could not be carried out: one lower-case clause, a hint, and the range where it is about the formula. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  readonly hint: string;
  readonly range: Range | undefined;

  constructor(message: string, hint: string, range?: Range) {
    super(message);
    this.hint = hint;
    this.range = range;
  }
}
