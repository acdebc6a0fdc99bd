import type { Language } from '../../i18n/text.ts';
import { fill } from './fill.ts';
import { catalogue } from './index.ts';
import type { Stated, Template } from './template.ts';

/** What is wrong with a formula and what to do about it, in words; a cause of no catalogue is shown as it is. */
export function describe({ cause, details }: Stated, language: Language): { message: string; hint: string } {
  const templates: Readonly<Record<string, Template>> = catalogue;
  const template = templates[cause];
  return template === undefined ? { message: cause, hint: '' } : fill(template, details, language);
}
