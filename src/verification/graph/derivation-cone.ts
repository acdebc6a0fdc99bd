import type { DerivationGraph, DerivationNode } from './derivation-graph.ts';

type Neighbours = (node: DerivationNode) => readonly string[];

const towards = {
  premises: ({ premises }) => premises,
  consequences: ({ consequences }) => consequences,
} satisfies Record<string, Neighbours>;

/** The nodes that an equation is derived from directly. */
export const premisesOf = (graph: DerivationGraph, id: string): DerivationNode[] =>
  (graph.get(id)?.premises ?? []).map((each) => graph.get(each)!);

/** The nodes that are derived from an equation directly: where it is used. */
export const consequencesOf = (graph: DerivationGraph, id: string): DerivationNode[] =>
  (graph.get(id)?.consequences ?? []).map((each) => graph.get(each)!);

/**
 * Everything that an equation is derived from, or everything that is derived from it, however far.
 *
 * @param id where the cone has its tip; the tip is not part of the answer
 * @returns the nodes in the order of the articles
 */
export function derivationCone(
  graph: DerivationGraph,
  id: string,
  direction: keyof typeof towards,
): DerivationNode[] {
  const found = new Set([id]);
  // A set that grows while it is gone through is gone through to its end.
  for (const each of found) {
    const node = graph.get(each);
    if (node) for (const next of towards[direction](node)) found.add(next);
  }
  found.delete(id);
  return [...graph.values()].filter((node) => found.has(node.id));
}
