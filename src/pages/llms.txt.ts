import type { APIRoute } from 'astro';
import type { Language } from '#i18n';
import {
  errorsAddress,
  languageAddress,
  languages,
  ledgerAddress,
  markdownAddress,
  publishingWords,
  words,
} from '#i18n';
import { toldArticles } from '../../components/plain/told-articles.ts';

/** The articles of one language, each as Markdown. */
async function section(lang: Language, absolute: (address: string) => string): Promise<string> {
  const lines = (await toldArticles(lang)).map(
    ({ slug, data }) => `- [${data.title}](${absolute(markdownAddress(lang, slug))}): ${data.description}`,
  );
  return `## ${words.articles[lang]} (${words.language[lang]})\n\n${lines.join('\n')}`;
}

/** What there is to read for programs that read text, as llmstxt.org describes it. */
export const GET: APIRoute = async ({ site, url }) => {
  const absolute = (address: string): string => new URL(address, site ?? url).href;
  const more = languages.flatMap((lang) => [
    `- [${words.formulaLanguage[lang]}](${absolute(languageAddress(lang))})`,
    `- [${words.formulaErrors[lang]}](${absolute(errorsAddress(lang))})`,
  ]);
  const parts = [
    `# ${words.siteName.en} (${words.siteName.zh})`,
    `> ${words.promise.en} ${words.promiseAtLength.en}`,
    `${publishingWords.formulas.en}: ${publishingWords.formulasAre.en}`,
    ...(await Promise.all(languages.map((lang) => section(lang, absolute)))),
    `## Optional\n\n- [${publishingWords.data.en}](${absolute(ledgerAddress())})\n${more.join('\n')}`,
  ];
  return new Response(`${parts.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
