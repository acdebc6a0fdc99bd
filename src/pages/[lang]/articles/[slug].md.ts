import type { APIRoute } from 'astro';
import { languages } from '#i18n';
import { articleMarkdown } from '../../../../components/plain/article-markdown.ts';
import type { ToldArticle } from '../../../../components/plain/told-article.ts';
import { toldArticles } from '../../../../components/plain/told-articles.ts';

/** Every article in either language as Markdown. */
export async function getStaticPaths() {
  const told = await Promise.all(languages.map(toldArticles));
  return told
    .flat()
    .map((article) => ({ params: { lang: article.lang, slug: article.slug }, props: { article } }));
}

export const GET: APIRoute<{ article: ToldArticle }> = async ({ props, site, url }) =>
  new Response(await articleMarkdown(props.article, site ?? url), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
