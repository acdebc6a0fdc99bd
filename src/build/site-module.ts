import type { Plugin } from 'vite';

/** The Vite plugin that tells pages what will stand beside them: `import { pdfs } from 'virtual:rederive/site'`. */
export function siteModule(pdfs: () => boolean): Plugin {
  return {
    name: 'rederive:site-module',
    resolveId: { filter: { id: /^virtual:rederive\/site$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:rederive\/site$/ },
      handler: () => `export const pdfs = ${pdfs()};`,
    },
  };
}
