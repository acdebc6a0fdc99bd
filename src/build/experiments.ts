import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest, Problem } from '#markdown';
import { articlesFolder } from './articles.ts';

/** The folder of an article's experiment. */
export const experimentFolder = (root: string, slug: string): string =>
  join(articlesFolder(root), slug, 'experiment');

/** The articles that have an experiment, sorted. */
function experimentSlugs(root: string): string[] {
  const folder = articlesFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((slug) => existsSync(join(experimentFolder(root, slug), 'index.ts')))
    .sort();
}

/**
 * The one article whose experiment someone asked for.
 *
 * @throws {Problem} `unknown-experiment`
 */
export function chosenExperiment(root: string, asked: readonly string[]): string {
  const all = experimentSlugs(root);
  const [slug] = asked;
  if (slug !== undefined && asked.length === 1 && all.includes(slug)) return slug;
  const meant = slug === undefined ? undefined : nearest(slug, all);
  const message =
    slug === undefined
      ? 'no article is named'
      : asked.length > 1
        ? `one article at a time, not "${asked.join(' ')}"`
        : `the article "${slug}" has no experiment`;
  throw new Problem({
    slug: 'unknown-experiment',
    message,
    hint: meant ? `did you mean ${meant}?` : `articles with an experiment: ${all.join(', ') || 'none yet'}.`,
  });
}
