import type { Range, Stated } from '#formula';

/** Why a check could not be carried out: one lower-case clause, a hint, and the range where it is about the formula. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  readonly hint: string;
  readonly range: Range | undefined;
  /** What is wrong with the formula, where it is that; its words are made by `worded`. */
  readonly stated: Stated | undefined;

  constructor(message: string, hint: string, range?: Range, stated?: Stated) {
    super(message);
    this.hint = hint;
    this.range = range;
    this.stated = stated;
  }
}
