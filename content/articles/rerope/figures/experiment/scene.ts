import { trainingLength, vocabulary } from '../../experiment/architecture.ts';
import { byBlock, share, type Tally } from '../../experiment/accuracy.ts';
import type { Results } from '../../experiment/results.ts';
import { testCounts, testLength } from '../../experiment/test-set.ts';

/** The two kinds of text whose accuracy is drawn. */
export const kinds = ['plain', 'rep12'] as const;
export type Kind = (typeof kinds)[number];

/** A share of right predictions for each block of positions. */
export type Curve = readonly number[];

/** Everything that the picture shows. */
export interface Scene {
  readonly length: number;
  readonly blockSizes: Readonly<Record<Kind, number>>;
  readonly curves: Readonly<Record<Kind, Curve>>;
  /** The same model with RoPE, at the full length. */
  readonly rope: Readonly<Record<Kind, Curve>>;
  /** What the model reaches at the training length. */
  readonly trained: Readonly<Record<Kind, number>>;
}

/** The share of right predictions that guessing would have. */
export const chance = 1 / vocabulary;

export { trainingLength };

const both = <T>(make: (kind: Kind) => T): Record<Kind, T> => ({
  plain: make('plain'),
  rep12: make('rep12'),
});

/** Shares from counts by block, over some sequences of a length. */
const shares = (counts: readonly number[], count: number, blockSize: number, length: number): Curve =>
  counts.map((right, n) => right / (count * Math.min(blockSize, length - n * blockSize)));

const stored = (counts: Results['curves']['first'], sizes: Scene['blockSizes']): Record<Kind, Curve> =>
  both((kind) => shares(counts[kind], testCounts[kind], sizes[kind], testLength));

/** The scene of the still: the first setting with the first model. */
export function firstScene({ curves, trained }: Results, length: number): Scene {
  const { blockSizes } = curves;
  return {
    length,
    blockSizes,
    curves: stored(curves.first, blockSizes),
    rope: stored(curves.rope[0]!, blockSizes),
    trained: both((kind) => share(trained[kind][0]!)),
  };
}

/** The scene of what has been evaluated so far, which may be nothing. */
export function sceneOf(
  { curves, trained }: Results,
  model: number,
  length: number,
  tallies: Readonly<Record<Kind, Tally>>,
): Scene {
  const { blockSizes } = curves;
  return {
    length,
    blockSizes,
    curves: both((kind) =>
      shares(byBlock(tallies[kind], blockSizes[kind]), tallies[kind].count, blockSizes[kind], length),
    ),
    rope: stored(curves.rope[model]!, blockSizes),
    trained: both((kind) => share(trained[kind][model]!)),
  };
}
