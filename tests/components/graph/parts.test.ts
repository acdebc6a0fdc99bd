import { expect, it } from 'vitest';
import { arrowPath } from '../../../components/graph/arrow-path.ts';
import { articleOrder } from '../../../components/graph/article-order.ts';
import { sectionsOf } from '../../../components/graph/sections.ts';
import { stretch } from '../../../components/graph/stretch.ts';
import { derivationGraph } from '#verification/graph';
import { entry } from '../panel/entry.ts';

it('an arrow is a straight line or cubic curves, with a head that points as it arrives', () => {
  const down = [
    { x: 0, y: 0 },
    { x: 0, y: 50 },
  ];
  expect(arrowPath(down)).toBe('M0 0L0 50M-3.6 43.5L0 50L3.6 43.5');
  const curve = [...down, { x: 40, y: 60 }, { x: 90, y: 60 }];
  expect(arrowPath(curve)).toBe('M0 0C0 50 40 60 90 60M83.5 63.6L90 60L83.5 56.4');
});

it('a curve that ends on its last control point points along the one before', () => {
  const points = [0, 10, 30, 30].map((y) => ({ x: 5, y }));
  expect(arrowPath(points)).toBe('M5 0C5 10 5 30 5 30M1.4 23.5L5 30L8.6 23.5');
});

it('heights are stretched between their knots and moved along beyond them', () => {
  const moved = stretch([
    { from: 10, to: 20 },
    { from: 20, to: 60 },
  ]);
  expect([0, 10, 15, 20, 25].map(moved)).toEqual([10, 20, 40, 60, 65]);
  expect(stretch([])(7)).toBe(7);
});

it('a label belongs to the section whose heading stands above it', () => {
  const body = String.raw`$$a\label{eq:a}$$
## One
### Part
$$b\label{eq:b}$$
## Two
$$\begin{aligned}c\end{aligned}\label{claim:c}$$`;
  expect([...sectionsOf(body)]).toEqual([
    ['eq:a', 0],
    ['eq:b', 1],
    ['claim:c', 2],
  ]);
});

it('an article comes after those that it takes premises from, also where two take from each other', () => {
  const article = (slug: string, premises: readonly string[]) => ({
    slug,
    entries: [
      entry({ label: 'eq:a', premises: [] }),
      ...premises.map((premise, i) => entry({ label: `eq:b${i}`, premises: [`${premise}/eq:a`] })),
    ],
  });
  const order = (given: Readonly<Record<string, readonly string[]>>) =>
    articleOrder(
      Object.keys(given),
      derivationGraph(
        Object.fromEntries(Object.entries(given).map(([slug, premises]) => [slug, article(slug, premises)])),
      ),
    );
  expect(order({ one: [], two: ['three'], three: [] })).toEqual(['one', 'three', 'two']);
  expect(order({ one: ['two'], two: ['one'], three: [] })).toEqual(['three', 'one', 'two']);
});
