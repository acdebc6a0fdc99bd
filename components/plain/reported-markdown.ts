import type { Language } from '#i18n';
import { publishingWords as words } from '#i18n';
import { findTable } from '../reported/find-table.ts';
import { table } from './table.ts';

/** Numbers that someone else measured, with where they come from. */
export async function reportedMarkdown(slug: string, name: string, lang: Language): Promise<string> {
  const { title, quantity, better, source, rowsAre, columns, rows, digits } = await findTable(slug, name);
  const space = lang === 'zh' ? '' : ' ';
  const place = `[${source.title}${lang === 'zh' ? '，' : ', '}${source.place[lang]}](${source.url})`;
  return [
    `**${title[lang]}** ${[quantity[lang], words[better][lang]].join(space)} ${words.reportedFrom[lang]}${space}${place}`,
    table(
      [rowsAre[lang], ...columns.map((column) => column[lang])],
      rows.map(([row, ...values]) => [row, ...values.map((value) => value?.toFixed(digits) ?? '–')]),
    ),
  ].join('\n\n');
}
