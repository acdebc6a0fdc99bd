/** A node of the picture with its neighbours in the picture. */
export interface DrawnNode {
  readonly id: string;
  readonly link: SVGAElement;
  readonly premises: string[];
  readonly consequences: string[];
}

/** The graph as it stands in the picture. */
export function drawnGraph(picture: Element): ReadonlyMap<string, DrawnNode> {
  const nodes = new Map<string, DrawnNode>();
  for (const link of picture.querySelectorAll<SVGAElement>('[data-node]')) {
    const id = link.dataset['node'] ?? '';
    nodes.set(id, { id, link, premises: [], consequences: [] });
  }
  for (const arrow of picture.querySelectorAll<SVGPathElement>('[data-from]')) {
    const { from = '', to = '' } = arrow.dataset;
    nodes.get(to)?.premises.push(from);
    nodes.get(from)?.consequences.push(to);
  }
  return nodes;
}
