import type { Plugin } from 'vite';
import { repository } from './repository.ts';

const id = 'virtual:rederive/provenance';
const resolved = `\0${id}`;

/** The Vite plugin through which pages learn where they come from: the repository of the sources. */
export function provenanceModule(root: string): Plugin {
  return {
    name: 'rederive:provenance',
    resolveId: { filter: { id: /^virtual:rederive\/provenance$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:rederive\/provenance$/ },
      handler: () => `export const repository = ${JSON.stringify(repository(root))};`,
    },
  };
}
