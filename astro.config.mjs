import { defineConfig } from 'astro/config';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { rederive, siteMap } from '#build';
import { rehypePlugins, remarkPlugins } from '#markdown';

export default defineConfig({
  site: process.env.REDERIVE_SITE ?? 'http://localhost:4321',
  base: process.env.REDERIVE_BASE ?? '/',
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: 'prism',
    processor: unified({ remarkPlugins, rehypePlugins }),
  },
  integrations: [mdx(), siteMap(), rederive()],
  vite: {
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // Astro marks articles with a directive of its own, of which the bundler knows nothing.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
