import type { World } from '#worlds';
import type { Text } from '../i18n/text.ts';

/** A world in which a hypothesis does not hold, and what becomes of the conclusion there. */
export interface Dropped {
  readonly world: World;
  /** What a reader sees fail, in a few words. */
  readonly shows: Text;
  /** The erratum or caveat that this witness records, such as `E2`. */
  readonly erratum?: string;
}

/** A hypothesis of an executed formula, with a witness that the formula needs it. */
export interface Hypothesis {
  /** What is assumed. */
  readonly says: Text;
  readonly dropped: Dropped;
}

/** A witness of an assumption: the conclusion that fails without it is another equation of the article. */
export interface DroppedAssumption extends Dropped {
  /** The label of an equation whose formula is executed. */
  readonly conclusion: string;
}
