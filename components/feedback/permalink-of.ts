import type { Language } from '#i18n';
import { anchor, articleAddress } from '#i18n';
import type { ReportSubject } from './report-subject.ts';

/** The address of an article, or of an equation with its panel open, on the host that is given. */
export function permalinkOf({ slug, label }: ReportSubject, lang: Language, host: string): string {
  const place = label === undefined ? '' : `?eq=${label}#${anchor(label)}`;
  return new URL(`${articleAddress(lang, slug)}${place}`, host).href;
}
