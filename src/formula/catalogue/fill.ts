import type { Language, Text } from '../../i18n/text.ts';
import { shapeName } from './shape-name.ts';
import type { Detail, Details, Template } from './template.ts';

const placeholder = /‹(\w+)(?::([^|›]*)\|([^›]*))?›/gu;

/** A template in one language with its details. */
export function fill(
  { message, hint }: Template,
  details: Details,
  language: Language,
): { message: string; hint: string } {
  const words = (template: Text): string =>
    template[language].replace(placeholder, (_, name: string, one?: string, many?: string) => {
      const detail = details[name] ?? '';
      return one === undefined ? wordsOf(detail, language) : ((detail === 1 ? one : many) ?? '');
    });
  return { message: words(message), hint: words(hint) };
}

function wordsOf(detail: Detail, language: Language): string {
  if (typeof detail === 'string') return detail;
  if (typeof detail === 'number') return String(detail);
  if ('type' in detail) return shapeName(detail, language);
  return detail.map((name) => `\`${name}\``).join(language === 'zh' ? '、' : ', ');
}
