import type { DerivationNode } from '#verification/graph';
import { layered, nodeSize, type Layered, type Point } from './layered.ts';

/** A curve from the lower edge of a premise to the upper edge of its consequence in another band, or round by the side. */
function curve(premise: Point, consequence: Point): Point[] {
  const start = { x: premise.x + nodeSize.width / 2, y: premise.y + nodeSize.height };
  const end = { x: consequence.x + nodeSize.width / 2, y: consequence.y };
  const reach = Math.max(40, Math.abs(end.y - start.y) * 0.35);
  return [start, { x: start.x, y: start.y + reach }, { x: end.x, y: end.y - reach }, end];
}

/** Lays out each band on its own and sets them one below the other, with arrows between them where there are any. */
export async function stacked(bands: readonly (readonly DerivationNode[])[]): Promise<Layered> {
  const each = await Promise.all(bands.map((nodes) => layered([nodes])));
  const width = Math.max(...each.map((band) => band.width));
  const places = new Map<string, Point>();
  const arrows: Layered['arrows'][number][] = [];
  let y = 0;
  for (const band of each) {
    const shift = ({ x, y: down }: Point): Point => ({ x: x + (width - band.width) / 2, y: down + y });
    for (const [id, place] of band.places) places.set(id, shift(place));
    arrows.push(...band.arrows.map((arrow) => ({ ...arrow, points: arrow.points.map(shift) })));
    y += band.height + nodeSize.height;
  }
  const drawn = new Set(arrows.map(({ from, to }) => `${from} ${to}`));
  for (const { id, premises } of bands.flat()) {
    for (const premise of premises) {
      const [from, to] = [places.get(premise), places.get(id)];
      if (!from || !to || drawn.has(`${premise} ${id}`)) continue;
      arrows.push({ from: premise, to: id, points: curve(from, to) });
    }
  }
  return { width, height: y, places, arrows };
}
