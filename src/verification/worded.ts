import { describe, fill, type Template } from '#formula';
import type { Language } from '../i18n/text.ts';
import { catalogue } from './catalogue/index.ts';
import { methodName } from './catalogue/method-name.ts';
import type { Reason } from './reason.ts';
import type { Failure } from './verdict.ts';

/**
 * A failure with its words in the place of its reason.
 *
 * The engine leaves them out, since most runs in a browser need none: whoever shows a failure calls this.
 */
export function worded({ reason, ...failure }: Failure, language: Language): Failure {
  return reason === undefined ? failure : { ...failure, ...inWords(reason, language) };
}

/** A reason in words: one clause, with what is behind it after a colon, and the hint of the first that has one. */
export function inWords({ because, ...own }: Reason, language: Language): { message: string; hint: string } {
  const { message, hint } = told(own, language);
  if (because === undefined) return { message, hint };
  const behind = inWords(because, language);
  const colon = language === 'zh' ? '：' : ': ';
  return { message: `${message}${colon}${behind.message}`, hint: hint === '' ? behind.hint : hint };
}

function told({ cause, details }: Reason, language: Language): { message: string; hint: string } {
  const templates: Readonly<Record<string, Template>> = catalogue;
  const template = templates[cause];
  if (template === undefined) return describe({ cause, details }, language);
  const { method } = details;
  const named = typeof method === 'string' ? { method: methodName(method, language) } : {};
  return fill(template, { ...details, ...named }, language);
}
