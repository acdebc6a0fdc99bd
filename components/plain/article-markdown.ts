import {
  articleAddress,
  citingWords,
  evidenceAddress,
  ledgerSentence,
  markdownAddress,
  otherLanguage,
  outcomeWords,
  publishingWords as words,
  words as siteWords,
} from '#i18n';
import { articleBody } from './article-body.ts';
import { referencesMarkdown } from './references-markdown.ts';
import { table } from './table.ts';
import type { ToldArticle } from './told-article.ts';

/** Every equation in a line: what it says, its verdict, what it rests on, and where its evidence stands. */
function ledgerTable({ slug, lang, entries }: ToldArticle, site: URL): string {
  const head = [words.number, words.label, words.says, words.verdict, words.restsOn, words.evidence];
  return table(
    head.map((heading) => heading[lang]),
    entries.map(({ label, number, says, verdict, premises }) => [
      String(number),
      `\`${label}\``,
      says[lang],
      outcomeWords[verdict].state[lang],
      premises.map((premise) => `\`${premise}\``).join(', '),
      `[${words.evidence[lang]} ${number}](${new URL(evidenceAddress(lang, slug, label), site).href})`,
    ]),
  );
}

/** What an article is, and whose facts it derives. */
function head({ slug, lang, data, entries }: ToldArticle, site: URL): string {
  const absolute = (address: string): string => new URL(address, site).href;
  const [colon, comma] = lang === 'zh' ? ['：', '、'] : [': ', '; '];
  const { original } = data;
  const other = absolute(markdownAddress(otherLanguage(lang), slug));
  const outcomes = entries.map(({ verdict }) => verdict);
  const facts = [
    [words.address[lang], `<${absolute(articleAddress(lang, slug))}>`],
    [words.inOtherLanguage[lang], `<${other}>`],
    [
      siteWords.retoldFrom[lang],
      `[${original.title}](${original.url}), ${original.authorOriginal ?? original.author}, ${original.date.toISOString().slice(0, 10)}`,
    ],
    ...(data.prerequisites.length > 0
      ? [[siteWords.prerequisites[lang], data.prerequisites.join(comma)]]
      : []),
    ...(data.updated ? [[siteWords.updated[lang], data.updated.toISOString().slice(0, 10)]] : []),
    [words.ledger[lang], ledgerSentence(outcomes, lang)],
    [words.formulas[lang], words.formulasAre[lang]],
  ];
  return [
    `# ${data.title}`,
    `> ${data.description}`,
    facts.map((fact) => `- ${fact.join(colon)}`).join('\n'),
  ].join('\n\n');
}

/** An article as one Markdown file for people and programs that read text: head, body, ledger. */
export async function articleMarkdown(article: ToldArticle, site: URL): Promise<string> {
  const { lang, slug } = article;
  const works = referencesMarkdown(slug, lang);
  const parts = [
    head(article, site),
    await articleBody(article, site),
    ...(works === '' ? [] : [`## ${citingWords.references[lang]}`, works]),
    `## ${words.ledger[lang]}`,
    ledgerTable(article, site),
    siteWords.textLicence[lang],
  ];
  return `${parts.join('\n\n')}\n`;
}
