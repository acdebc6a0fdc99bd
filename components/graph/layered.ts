import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs';
import type { DerivationNode } from '#verification/graph';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture of one equation, in pixels. */
export const nodeSize = { width: 54, height: 28 };

/** The room between nodes of one layer. */
export const nodeGap = 12;

export interface Layered {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of each node by id. */
  readonly places: ReadonlyMap<string, Point>;
  /** Each arrow from premise to consequence, with the points of its curve. */
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
  }[];
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.randomSeed': '1',
  'elk.edgeRouting': 'SPLINES',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': String(nodeGap),
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '7',
  'elk.layered.spacing.nodeNodeBetweenLayers': '30',
  'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '20',
};

const pointsOf = ({ sections = [] }: ElkExtendedEdge): Point[] =>
  sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);

/**
 * Sets nodes in layers, premises above their consequences, and the layers of each band below those of the one before.
 *
 * The same nodes give the same picture.
 */
export async function layered(bands: readonly (readonly DerivationNode[])[]): Promise<Layered> {
  const shown = new Set(bands.flatMap((nodes) => nodes.map(({ id }) => id)));
  const edges = bands
    .flat()
    .flatMap(({ id, premises }) =>
      premises
        .filter((premise) => shown.has(premise))
        .map((premise) => ({ id: `${premise} ${id}`, sources: [premise], targets: [id] })),
    );
  const children: ElkNode[] = bands.flatMap((nodes, band) =>
    nodes.map(({ id }) => ({
      id,
      ...nodeSize,
      layoutOptions: { 'elk.partitioning.partition': String(band) },
    })),
  );
  const graph: ElkNode = { id: 'graph', layoutOptions: options, children, edges };
  const laid = await new ELK().layout(graph);
  return {
    width: laid.width ?? 0,
    height: laid.height ?? 0,
    places: new Map(laid.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }])),
    arrows: (laid.edges ?? []).map((edge) => ({
      from: edge.sources[0]!,
      to: edge.targets[0]!,
      points: pointsOf(edge),
    })),
  };
}
