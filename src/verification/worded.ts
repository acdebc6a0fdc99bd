import { describe } from '#formula';
import type { Language } from '../i18n/text.ts';
import type { Failure } from './verdict.ts';

/**
 * A failure with the words for what is wrong with the formula, where it is that.
 *
 * The engine leaves them out, since most runs in a browser need none: whoever shows a failure calls this.
 */
export function worded({ stated, ...failure }: Failure, language: Language): Failure {
  if (stated === undefined) return failure;
  const { message, hint } = describe(stated, language);
  return { ...failure, message: failure.message.replace(stated.cause, () => message), hint };
}
