import type { DerivationNode } from '#verification/graph';
import { arrowPath } from './arrow-path.ts';
import { nodeGap, nodeSize, type Layered, type Point } from './layered.ts';
import { stretch, type Knot } from './stretch.ts';

/** The graph as a picture, in pixels. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** From top to bottom; each has room for a title above its nodes. */
  readonly bands: readonly { readonly y: number; readonly height: number }[];
  /** The upper left corner of each node by id. */
  readonly places: ReadonlyMap<string, Point>;
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly path: string }[];
}

/** The room at the edges of the picture, above the nodes of a band for its title, and below them. */
const margin = 14;
const title = 34;
const foot = 16;

/** Rows of what stands alone are no narrower than this. */
const narrowest = 5 * nodeSize.width + 4 * nodeGap;

/**
 * Lays out bands of nodes one below the other; what has neither premise nor consequence here stands in rows at the
 * end of its band.
 *
 * @param arrange sets what is joined by arrows, each band below the one before
 */
export async function layOut(
  bands: readonly (readonly DerivationNode[])[],
  arrange: (bands: readonly (readonly DerivationNode[])[]) => Promise<Layered>,
): Promise<GraphLayout> {
  const shown = new Set(bands.flatMap((nodes) => nodes.map(({ id }) => id)));
  const isJoined = ({ premises, consequences }: DerivationNode): boolean =>
    [...premises, ...consequences].some((id) => shown.has(id));
  const { width, places, arrows } = await arrange(bands.map((nodes) => nodes.filter(isJoined)));
  const inside = Math.max(width, narrowest);
  const perRow = Math.floor((inside + nodeGap) / (nodeSize.width + nodeGap));
  const knots: Knot[] = [];
  const alone = new Map<string, Point>();
  let y = 0;
  const laid = bands.map((nodes) => {
    const start = y;
    y += title;
    const heights = nodes.filter(isJoined).map(({ id }) => places.get(id)!.y);
    if (heights.length > 0) {
      const [top, bottom] = [Math.min(...heights), Math.max(...heights) + nodeSize.height];
      knots.push({ from: top, to: y }, { from: bottom, to: y + bottom - top });
      y += bottom - top + nodeGap;
    }
    const apart = nodes.filter((node) => !isJoined(node));
    for (const [i, { id }] of apart.entries()) {
      const row = Math.floor(i / perRow);
      const x = margin + (i % perRow) * (nodeSize.width + nodeGap);
      alone.set(id, { x, y: y + row * (nodeSize.height + nodeGap) });
    }
    y += Math.ceil(apart.length / perRow) * (nodeSize.height + nodeGap) - nodeGap + foot;
    return { y: start, height: y - start };
  });
  const moved = stretch(knots);
  const move = (point: Point): Point => ({
    x: margin + (inside - width) / 2 + point.x,
    y: moved(point.y),
  });
  return {
    width: inside + 2 * margin,
    height: y,
    bands: laid,
    places: new Map([...Array.from(places, ([id, place]) => [id, move(place)] as const), ...alone]),
    arrows: arrows.map(({ from, to, points }) => ({ from, to, path: arrowPath(points.map(move)) })),
  };
}
