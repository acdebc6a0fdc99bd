import type { APIRoute } from 'astro';
import {
  citationPaths,
  citationOf,
  type CitedArticle,
} from '../../../../../components/citing/citation-of.ts';

/** An article as CSL-JSON, for programs that keep references. */
export const getStaticPaths = citationPaths;

export const GET: APIRoute<never, CitedArticle> = async ({ params, site, url }) =>
  new Response((await citationOf(params, site ?? url)).json, {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
