import type { APIRoute } from 'astro';
import {
  citationPaths,
  citationOf,
  type CitedArticle,
} from '../../../../../components/citing/citation-of.ts';

/** An article as BibTeX, for programs that keep references. */
export const getStaticPaths = citationPaths;

export const GET: APIRoute<never, CitedArticle> = async ({ params, site, url }) =>
  new Response((await citationOf(params, site ?? url)).bibtex, {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
