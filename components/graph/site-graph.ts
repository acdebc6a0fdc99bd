import { ledger } from 'virtual:rederive/ledger';
import { derivationGraph, type DerivationNode } from '#verification/graph';
import { layOut, type GraphLayout } from './layout.ts';

/** The graph of everything that was verified for this build. */
export const siteGraph = derivationGraph(ledger.articles);

const layouts = new Map<string, Promise<GraphLayout>>();

/** The picture of some nodes in bands, made once for both languages. */
export function layoutOf(
  bands: readonly (readonly DerivationNode[])[],
  arrange: Parameters<typeof layOut>[1],
): Promise<GraphLayout> {
  const key = bands.map((nodes) => nodes.map(({ id }) => id).join(' ')).join('\n');
  const known = layouts.get(key) ?? layOut(bands, arrange);
  layouts.set(key, known);
  return known;
}
