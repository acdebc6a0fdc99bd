import type { Plugin } from 'vite';
import { provenance } from './provenance.ts';

const id = 'virtual:rederive/provenance';
const resolved = `\0${id}`;

/** The Vite plugin through which pages learn where they come from: the repository, and of each article its history. */
export function provenanceModule(root: string): Plugin {
  return {
    name: 'rederive:provenance',
    resolveId: { filter: { id: /^virtual:rederive\/provenance$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:rederive\/provenance$/ },
      handler: () => {
        const { repository, articles } = provenance(root);
        return `export const repository = ${JSON.stringify(repository)};\nexport const articles = ${JSON.stringify(articles)};`;
      },
    },
  };
}
