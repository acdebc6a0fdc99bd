import type { APIRoute } from 'astro';
import { sitemapAddress } from '#i18n';

/** Everything may be read; what there is stands in the sitemap. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapAddress(), site ?? url).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
