import type { Language } from '#i18n';
import type { Failure } from '#verification';

/** A failure in one clause with its hint, as plain text without a full stop; `''` where there is none. */
export function failureText(failure: Failure | null, language: Language): string {
  const { message = '', hint = '' } = failure ?? {};
  return [message, hint].filter((part) => part !== '').join(language === 'zh' ? '；' : '; ');
}
