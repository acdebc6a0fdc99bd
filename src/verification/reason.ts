import type { Given, Stated } from '#formula';
import type { Catalogue } from './catalogue/index.ts';

/**
 * Why a check failed: a cause of the catalogue of this module, or of the language, and what fills its words.
 *
 * It is data in no language and survives JSON; `worded` makes the words, which most runs never need.
 */
export interface Reason extends Stated {
  /** The reason behind it; without one, this is all there is to say. */
  readonly because?: Reason;
}

/** A reason of its own. */
export function reason(...[cause, details]: Given<Catalogue, []>): Reason {
  return { cause, details: details ?? {} };
}

/** A reason with the one behind it, such as a wrong variant with what is wrong in it. */
export function within(outer: Reason, because: Reason): Reason {
  return { ...outer, because };
}

/** A reason at one combination of choices, such as `d=2`; without choices, the reason alone. */
export function at(choices: string, inner: Reason): Reason {
  return choices === '' ? inner : within(reason('at', { choices }), inner);
}
