import type { Plugin } from 'vite';
import { withoutWords } from './without-words.ts';

/**
 * The Vite plugin that leaves the words of entries and worlds out of the worker: the page around it has them, and
 * the worker shows none.
 */
export function silentWorker(): Plugin {
  return {
    name: 'rederive:silent-worker',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(?:content\/articles|src\/worlds)\/.*\.ts(?:\?|$)/ },
      handler: (code) => ({ code: withoutWords(code), map: null }),
    },
  };
}
