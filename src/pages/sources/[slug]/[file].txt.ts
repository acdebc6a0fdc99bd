import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { publicSources } from '../../../../components/source/source-address.ts';

/** The sources of every article as text, where no public repository shows them. */
export const getStaticPaths = async () => {
  if (publicSources) return [];
  const sources = (await getCollection('articles')).flatMap(({ id }) => {
    const [slug, lang] = id.split('/');
    return [`${slug}/article.${lang}.mdx`, `${slug}/derivation.ts`];
  });
  return [...new Set(sources)].map((source) => {
    const [slug, file] = source.split('/');
    return { params: { slug, file } };
  });
};

export const GET: APIRoute<never, { slug: string; file: string }> = ({ params: { slug, file } }) =>
  new Response(readFileSync(join('content', 'articles', slug, file)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
