import type { World } from '#worlds';
import type { Text } from '../i18n/text.ts';

/** A wrong variant of an executed formula, which its check must reject. */
export interface Wrong {
  /** The whole wrong formula; with `world` it may be the right one. */
  readonly tex: string;
  /** What a reader learns from its failure, in a few words. */
  readonly teaches: Text;
  /** A world in which the hypothesis of the formula does not hold. */
  readonly world?: World;
  /** The erratum or caveat that this control records, such as `E2`. */
  readonly erratum?: string;
}
