import { nearestOf } from '../panel/nearest.ts';
import type { KnownArticles } from './known-articles.ts';

/** A place of the site: an equation, or an article as a whole. */
export interface NearPlace {
  readonly slug: string;
  readonly label?: string;
}

/** What an address that leads nowhere was meant for, and what there is near it. */
export interface NearAddress {
  /** The article, if the site has it. */
  readonly article: string | null;
  /** What the address names that is not there: a label, or the slug of an article. */
  readonly missing: string;
  readonly near: readonly NearPlace[];
}

/** How many places are offered. */
const offered = 3;

/**
 * What stands near the address of an equation or article that does not exist.
 *
 * @param path the address within the site, such as `en/articles/diffusion-ode/eq-continutiy/`
 * @param fragment what follows its `#`
 * @returns null for an address of another kind
 */
export function nearAddress(path: string, fragment: string, known: KnownArticles): NearAddress | null {
  const [, slug = '', page = ''] = /^(?:en|zh)\/articles\/([^/]+)(?:\/([^/]+))?/u.exec(path) ?? [];
  if (slug === '') return null;
  const label = (page || fragment).replace('-', ':');
  const article = Object.hasOwn(known, slug) ? known[slug] : undefined;
  // An equation keeps its label when it moves to another article.
  const moved = Object.entries(known)
    .filter(([, { numbers }]) => Object.hasOwn(numbers, label))
    .map(([other]) => ({ slug: other, label }));
  if (!article) {
    const slugs = nearestOf(slug, Object.keys(known), offered - 1).map((near) => ({ slug: near }));
    return { article: null, missing: slug, near: [...moved, ...slugs] };
  }
  const labels = nearestOf(label, Object.keys(article.numbers), offered);
  return {
    article: slug,
    missing: label,
    near: [...moved, ...labels.map((near) => ({ slug, label: near }))],
  };
}
