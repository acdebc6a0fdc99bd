import type { Plugin } from 'vite';
import type { Ledger } from '#verification';

export const ledgerModuleId = 'virtual:rederive/ledger';
export const resolvedLedgerModuleId = `\0${ledgerModuleId}`;

/**
 * The Vite plugin through which pages receive the ledger: `import { ledger } from 'virtual:rederive/ledger'`.
 *
 * @param current the latest ledger; in development, awaited by the first page that asks
 */
export function ledgerModule(current: () => Promise<Ledger>): Plugin {
  return {
    name: 'rederive:ledger',
    resolveId: {
      filter: { id: /^virtual:rederive\/ledger$/ },
      handler: () => resolvedLedgerModuleId,
    },
    load: {
      filter: { id: /^\0virtual:rederive\/ledger$/ },
      // A string literal, because JSON is parsed several times faster than an object literal of the same size.
      handler: async () =>
        `export const ledger = JSON.parse(${JSON.stringify(JSON.stringify(await current()))});`,
    },
  };
}
