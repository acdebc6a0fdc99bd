import { derivationCone } from '#verification/graph';
import type { DrawnNode } from './drawn-graph.ts';

/** Marks a node, all that it is derived from and all that is derived from it, and the arrows between these. */
export function markCone(
  picture: Element,
  graph: ReadonlyMap<string, DrawnNode>,
  chosen: DrawnNode | undefined,
): void {
  const sides = (['premises', 'consequences'] as const).map((direction) => {
    const cone = chosen ? derivationCone(graph, chosen.id, direction) : [];
    return new Set([chosen, ...cone].flatMap((node) => node?.id ?? []));
  });
  for (const { id, link } of graph.values()) {
    link.classList.toggle('is-chosen', id === chosen?.id);
    link.classList.toggle(
      'is-lit',
      sides.some((side) => side.has(id)),
    );
  }
  for (const arrow of picture.querySelectorAll<SVGPathElement>('[data-from]')) {
    const { from = '', to = '' } = arrow.dataset;
    arrow.classList.toggle(
      'is-lit',
      sides.some((side) => side.has(from) && side.has(to)),
    );
  }
  picture.classList.toggle('has-choice', chosen !== undefined);
}
