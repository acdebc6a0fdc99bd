import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder, articleSlugs } from './articles.ts';

/** The labels of all other articles as a premise names them, such as `diffusion-ode/eq:continuity`. */
export function labelsElsewhere(root: string, slug: string): string[] {
  return articleSlugs(root).flatMap((other) => {
    const prose = join(articlesFolder(root), other, 'article.en.mdx');
    if (other === slug || !existsSync(prose)) return [];
    const labels = readFileSync(prose, 'utf8').matchAll(/\\label\{([^}]+)\}/gu);
    return Array.from(labels, ([, label]) => `${other}/${label}`);
  });
}
