import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { articlesFolder, articleSlugs } from './articles.ts';
import { entrySources } from './entry-sources.ts';
import { onlyEntry } from './only-entry.ts';

const id = 'virtual:rederive/articles';
const query = '?entry=';

/**
 * The Vite plugin through which the worker receives derivations: `import { articles } from 'virtual:rederive/articles'`,
 * for each article a module with functions that import one of its entries, or all of them.
 *
 * Entries cannot see one another, so that a run of one needs none of the others, nor the worlds that they are drawn from.
 */
export function entryModules(root: string): Plugin {
  const fileOf = (slug: string): string =>
    join(articlesFolder(root), slug, 'derivation.ts').replaceAll('\\', '/');
  return {
    name: 'rederive:entry-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^virtual:rederive\/articles(?:\/|$)/ },
      handler: (wanted) => `\0${wanted}`,
    },
    load: {
      filter: { id: /^\0virtual:rederive\/articles(?:\/|$)/ },
      handler(wanted) {
        const slug = wanted.slice(id.length + 2);
        if (slug === '')
          return `export const articles = ${imports(articleSlugs(root), (each) => `${id}/${each}`)};`;
        const file = fileOf(slug);
        this.addWatchFile(file);
        const labels = [...entrySources(readFileSync(file, 'utf8')).keys()];
        return (
          `export const all = () => import(${JSON.stringify(file)});\n` +
          `export const entries = ${imports(labels, (label) => file + query + encodeURIComponent(label))};`
        );
      },
    },
    transform: {
      filter: { id: /\/derivation\.ts\?entry=/ },
      handler(code, module) {
        const label = decodeURIComponent(module.slice(module.indexOf(query) + query.length));
        return { code: onlyEntry(label, code), map: null };
      },
    },
  };
}

/** An object with a function for each name that imports its module. */
function imports(names: readonly string[], moduleOf: (name: string) => string): string {
  const fields = names.map(
    (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(moduleOf(name))})`,
  );
  return `{ ${fields.join(', ')} }`;
}
