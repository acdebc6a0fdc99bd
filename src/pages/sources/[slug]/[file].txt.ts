import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { publicSources } from '../../../../components/source/source-address.ts';

const files = ['article.en.mdx', 'article.zh.mdx', 'derivation.ts'];

/** The sources of every article as text, where no public repository shows them. */
export const getStaticPaths = async () => {
  if (publicSources) return [];
  const slugs = new Set((await getCollection('articles')).map(({ id }) => id.split('/')[0]));
  return [...slugs].flatMap((slug) => files.map((file) => ({ params: { slug, file } })));
};

export const GET: APIRoute<never, { slug: string; file: string }> = ({ params: { slug, file } }) =>
  new Response(readFileSync(join('content', 'articles', slug, file)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
