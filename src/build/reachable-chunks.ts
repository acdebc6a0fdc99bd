import type { Plugin, Rolldown } from 'vite';

/**
 * The Vite plugin that leaves out of a page's scripts what no page can reach: parts that come on demand, of modules of
 * which a page uses something else.
 */
export function reachableChunks(): Plugin {
  return {
    name: 'rederive:reachable-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const reached = new Set<string>();
      const reach = (name: string): void => {
        const file = bundle[name];
        if (file?.type !== 'chunk' || reached.has(name)) return;
        reached.add(name);
        [...file.imports, ...file.dynamicImports].forEach(reach);
      };
      const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
        file.type === 'chunk';
      for (const chunk of Object.values(bundle).filter(isChunk)) if (chunk.isEntry) reach(chunk.fileName);
      for (const chunk of Object.values(bundle).filter(isChunk)) {
        if (!reached.has(chunk.fileName)) Reflect.deleteProperty(bundle, chunk.fileName);
      }
    },
  };
}
