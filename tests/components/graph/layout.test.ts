import { describe, expect, it } from 'vitest';
import { derivationGraph, type DerivationNode } from '#verification/graph';
import { layered, nodeSize } from '../../../components/graph/layered.ts';
import { layOut, type GraphLayout } from '../../../components/graph/layout.ts';
import { stacked } from '../../../components/graph/stacked.ts';
import { entry } from '../panel/entry.ts';

/** A chain with shortcuts in three sections, and as much again that nothing is derived from. */
const article = (slug: string, first: readonly string[] = []) => {
  const joined = Array.from({ length: 15 }, (_, i) => ({
    label: `eq:${i}`,
    number: i + 1,
    premises: i === 0 ? [...first] : [`eq:${i - 1}`, `eq:${Math.floor(i / 2)}`, `eq:${Math.floor(i / 5)}`],
  }));
  const alone = Array.from({ length: 30 }, (_, i) => ({
    label: `eq:alone-${i}`,
    number: 16 + i,
    premises: [],
  }));
  return { slug, entries: [...joined, ...alone].map((each) => entry(each)) };
};
const graph = derivationGraph({ one: article('one'), two: article('two', ['one/eq:14']) });
const nodesOf = (slug: string) => [...graph.values()].filter((node) => node.slug === slug);
const sections = [0, 1, 2].map((section) =>
  nodesOf('one').filter(({ number }) => Math.floor(((number - 1) % 15) / 5) === section),
);
const articles = [nodesOf('one'), nodesOf('two')];

const overlapping = ({ places }: GraphLayout): string[] => {
  const all = [...places];
  return all.flatMap(([id, a], i) =>
    all
      .slice(i + 1)
      .filter(
        ([, b]) => Math.abs(a.x - b.x) < nodeSize.width + 4 && Math.abs(a.y - b.y) < nodeSize.height + 4,
      )
      .map(([other]) => `${id} ${other}`),
  );
};

describe.each([
  ['of one article, in its sections', sections, layered],
  ['of all articles, one below the other', articles, stacked],
])('the picture %s', async (_, bands: readonly (readonly DerivationNode[])[], arrange) => {
  const layout = await layOut(bands, arrange);
  const nodes = bands.flat();

  it('has every node, in its band and in the picture', () => {
    expect([...layout.places.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
    for (const [i, band] of bands.entries()) {
      const { y, height } = layout.bands[i]!;
      for (const { id } of band) {
        const place = layout.places.get(id)!;
        expect(place.y).toBeGreaterThan(y);
        expect(place.y + nodeSize.height).toBeLessThan(y + height);
        expect(place.x).toBeGreaterThan(0);
        expect(place.x + nodeSize.width).toBeLessThan(layout.width);
      }
    }
  });

  it('has no two nodes in one place', () => {
    expect(overlapping(layout)).toEqual([]);
  });

  it('has an arrow for every premise, down from it to what is derived', () => {
    const shown = new Set(nodes.map(({ id }) => id));
    const wanted = nodes.flatMap(({ id, premises }) =>
      premises.filter((premise) => shown.has(premise)).map((premise) => `${premise} ${id}`),
    );
    expect(layout.arrows.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(wanted.sort());
    for (const { from, to, path } of layout.arrows) {
      const [x, y] = path
        .slice(1)
        .split(/[ A-Z]/u, 2)
        .map(Number) as [number, number];
      const { x: left, y: top } = layout.places.get(from)!;
      expect(y).toBeCloseTo(top + nodeSize.height, 0);
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(left + nodeSize.width);
      expect(layout.places.get(to)!.y).toBeGreaterThan(top);
    }
  });

  it('stands in rows where nothing is joined, no wider than the rest', () => {
    const rows = new Set(
      nodes.filter(({ label }) => label.includes('alone')).map(({ id }) => layout.places.get(id)!.y),
    );
    expect(rows.size).toBeGreaterThan(bands.length);
  });

  it('comes out the same again', async () => {
    expect(await layOut(bands, arrange)).toEqual(layout);
  });
});

it('a band in which nothing is joined, and nothing at all, have a picture too', async () => {
  const alone = nodesOf('one').filter(({ label }) => label.includes('alone'));
  const layout = await layOut([alone.slice(0, 1), []], layered);
  expect(layout.arrows).toEqual([]);
  expect(layout.places.size).toBe(1);
  expect(layout.width).toBeGreaterThan(nodeSize.width);
});
