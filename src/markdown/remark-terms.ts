import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readGlossary, type GlossaryTerm } from './glossary.ts';
import { linkTerms } from './link-terms.ts';
import { Source } from './source.ts';

const file = 'content/glossary.yaml';

let latest: { readonly changed: number; readonly terms: readonly GlossaryTerm[] } | undefined;

/** The terms of this project; read again when its file has changed. */
function currentTerms(): readonly GlossaryTerm[] {
  const path = resolve(file);
  if (!existsSync(path)) return [];
  const changed = statSync(path).mtimeMs;
  if (latest?.changed !== changed) {
    const { terms, problems } = readGlossary(new Source(file, readFileSync(path, 'utf8')));
    if (problems[0]) throw problems[0];
    latest = { changed, terms };
  }
  return latest.terms;
}

/**
 * Links the first use of each term to the glossary.
 *
 * @throws {Problem} the first thing that is wrong with the glossary
 */
export function remarkTerms() {
  return (tree: Root, article: VFile): void => {
    const slug = basename(dirname(article.path));
    linkTerms(tree, currentTerms(), { slug, language: article.path.endsWith('.zh.mdx') ? 'zh' : 'en' });
  };
}
