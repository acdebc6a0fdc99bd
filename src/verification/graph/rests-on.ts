import type { Text } from '../../i18n/text.ts';
import { derivationCone } from './derivation-cone.ts';
import type { DerivationGraph, DerivationNode } from './derivation-graph.ts';

/** What must hold for a result to hold. */
export interface RestsOn {
  /** The assumptions among what it is derived from. */
  readonly assumptions: readonly DerivationNode[];
  /** The hypotheses of its own formula, and of the formulas that it is derived from. */
  readonly hypotheses: readonly { readonly of: DerivationNode; readonly says: Text }[];
}

/** The assumptions and hypotheses on which a result rests, through all that it is derived from. */
export function restsOn(graph: DerivationGraph, id: string): RestsOn {
  const tip = graph.get(id);
  const above = derivationCone(graph, id, 'premises');
  return {
    assumptions: above.filter(({ outcome }) => outcome === 'assumption'),
    hypotheses: [...above, ...(tip ? [tip] : [])].flatMap((node) =>
      node.hypotheses.map((says) => ({ of: node, says })),
    ),
  };
}
