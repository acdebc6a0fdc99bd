import type { DerivationGraph, DerivationNode } from './derivation-graph.ts';

type Joined = Pick<DerivationNode, 'id' | 'premises' | 'consequences'>;

/** The nodes that an equation is derived from directly. */
export const premisesOf = (graph: DerivationGraph, id: string): DerivationNode[] =>
  (graph.get(id)?.premises ?? []).map((each) => graph.get(each)!);

/** The nodes that are derived from an equation directly: where it is used. */
export const consequencesOf = (graph: DerivationGraph, id: string): DerivationNode[] =>
  (graph.get(id)?.consequences ?? []).map((each) => graph.get(each)!);

/**
 * Everything that an equation is derived from, or everything that is derived from it, however far.
 *
 * @param graph all of it, or a part in which some premises and consequences are missing
 * @param id where the cone has its tip; the tip is not part of the answer
 * @returns the nodes in the order of the graph
 */
export function derivationCone<Node extends Joined>(
  graph: ReadonlyMap<string, Node>,
  id: string,
  direction: 'premises' | 'consequences',
): Node[] {
  const found = new Set([id]);
  // A set that grows while it is gone through is gone through to its end.
  for (const each of found) for (const next of graph.get(each)?.[direction] ?? []) found.add(next);
  found.delete(id);
  return [...graph.values()].filter((node) => found.has(node.id));
}
