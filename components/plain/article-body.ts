import { plainArticle, Source } from '#markdown';
import { articleAddress, bibliographyAddress, evidenceAddress, publishingWords as words } from '#i18n';
import { works } from '../citing/works.ts';
import { verdictLine } from '../panel/verdict-line.ts';
import { figureMarkdown } from './figure-markdown.ts';
import { measuredMarkdown } from './measured-markdown.ts';
import { reportedMarkdown } from './reported-markdown.ts';
import type { ToldArticle } from './told-article.ts';

/**
 * The text of an article as Markdown without components, in which every equation is followed by its verdict.
 *
 * @param site what addresses are made absolute with
 */
export function articleBody({ slug, lang, body, entries }: ToldArticle, site: URL): Promise<string> {
  const address = new URL(articleAddress(lang, slug), site).href;
  const byLabel = new Map(entries.map((entry) => [entry.label, entry]));
  return plainArticle(new Source(`content/articles/${slug}/article.${lang}.mdx`, body), {
    address,
    beneath: (label) => {
      const entry = byLabel.get(label);
      if (!entry) return `\`${label}\``;
      const evidence = new URL(evidenceAddress(lang, slug, label), site).href;
      const space = lang === 'zh' ? '' : ' ';
      return `(${entry.number}) \`${label}\` ${verdictLine(entry, lang, 'build')}${space}[${words.evidence[lang]}](${evidence})`;
    },
    cited: (key) => ({
      name: works(lang).find((work) => work.key === key)?.name ?? key,
      address: new URL(bibliographyAddress(lang, key), site).href,
    }),
    embedded: async (name, attributes) => {
      const { name: embedded = '' } = attributes;
      if (name === 'Figure') return figureMarkdown(slug, embedded, lang, address);
      if (name === 'Reported') return reportedMarkdown(slug, embedded, lang);
      return measuredMarkdown(slug, lang);
    },
  });
}
