import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontMatter } from './build/front-matter.ts';

/** One entry per article and language, with ids such as `diffusion-ode/en`. */
const articles = defineCollection({
  loader: glob({
    base: './content/articles',
    pattern: '*/article.{en,zh}.mdx',
    generateId: ({ entry }) => entry.replace(/\/article\.(en|zh)\.mdx$/, '/$1'),
  }),
  schema: frontMatter,
});

export const collections = { articles };
