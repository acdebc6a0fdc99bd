import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#i18n';
import { articleLinks, Source, type ArticleLinks } from '#markdown';
import { terms } from './terms.ts';

const known = new Map<string, ArticleLinks>();

/** The works and terms that an article leads to. */
export function linksOf(slug: string, language: Language): ArticleLinks {
  const file = join('content', 'articles', slug, `article.${language}.mdx`);
  const text = readFileSync(file, 'utf8');
  const links = known.get(text) ?? articleLinks(new Source(file, text), terms(language), { slug, language });
  known.set(text, links);
  return links;
}
