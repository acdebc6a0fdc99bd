import type { Language } from '#i18n';
import { publishingWords as words } from '#i18n';
import { findMeasurement } from '../measured/find-measurement.ts';
import { table } from './table.ts';

/** What we measured ourselves, with the verdict on each criterion. */
export async function measuredMarkdown(slug: string, lang: Language): Promise<string> {
  const { title, about, rowsAre, detailIs, columns, rows, verdict, criteria, notes } =
    await findMeasurement(slug);
  const [space, colon] = lang === 'zh' ? ['', '：'] : [' ', ': '];
  return [
    `**${title[lang]}** ${about[lang]} ${words.measuredHere[lang]}${space}\`npm run experiment -- ${slug}\``,
    table(
      [rowsAre[lang], detailIs[lang], ...columns.map((column) => column[lang])],
      rows.map(({ name, detail, cells }) => [
        name[lang],
        detail[lang],
        ...cells.map((cell) => (cell ? `${cell.mean} (${cell.range})` : '–')),
      ]),
    ),
    `**${verdict[lang]}**`,
    criteria
      .map(({ number, says, outcome, reproduced }) => {
        const result = (reproduced ? words.reproduced : words.notReproduced)[lang];
        return `- ${number}${colon}${says[lang]} **${result}**${colon}${outcome[lang]}`;
      })
      .join('\n'),
    ...notes.map((note) => note[lang]),
  ].join('\n\n');
}
