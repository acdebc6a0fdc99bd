import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { draftArticle, nearest, Problem } from '#markdown';

/** The folder that holds all articles. */
export const articlesFolder = (root: string): string => join(root, 'content', 'articles');

/** The slugs of all articles, sorted. */
export function articleSlugs(root: string): string[] {
  const folder = articlesFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * The slugs that someone asked for, or all of them.
 *
 * @throws {Problem} `unknown-article`
 */
export function chosenSlugs(root: string, asked: readonly string[]): string[] {
  const all = articleSlugs(root);
  for (const slug of asked) {
    if (all.includes(slug)) continue;
    const meant = nearest(slug, all);
    throw new Problem({
      slug: 'unknown-article',
      message: `there is no article "${slug}"`,
      hint: meant ? `did you mean ${meant}?` : `the articles are ${all.join(', ') || 'none yet'}.`,
    });
  }
  return asked.length > 0 ? [...new Set(asked)] : all;
}

/**
 * @param slugs the articles to look in
 * @param labels what someone asked for
 * @throws {Problem} `unknown-label`
 */
export function refuseUnknownLabels(root: string, slugs: readonly string[], labels: readonly string[]): void {
  if (labels.length === 0) return;
  const known = slugs.flatMap((slug) => {
    const { en, zh } = draftArticle(join(articlesFolder(root), slug), root).draft.equations;
    return [...en, ...zh].map(({ label }) => label);
  });
  for (const label of labels) {
    if (known.includes(label)) continue;
    const meant = nearest(label, known);
    throw new Problem({
      slug: 'unknown-label',
      message: `there is no equation labelled "${label}"`,
      hint: meant ? `did you mean ${meant}?` : 'npm run verify -- <slug> --json FILE lists the labels.',
    });
  }
}
