import type { Text } from '../i18n/text.ts';

/** A mutant that need not be rejected, by name. */
export interface AlsoTrue {
  /** The whole formula as the machine makes it; spacing does not matter. */
  readonly tex: string;
  /** Why it holds wherever the formula itself does: a proof in one or two sentences. */
  readonly because: Text;
}
