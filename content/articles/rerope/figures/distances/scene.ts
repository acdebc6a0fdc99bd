import { distanceMatrix, frequencies, type EffectiveDistance, type Logits } from '#worlds';
import { planeDistance, positionMethod } from '../positions/position-method.ts';
import { reach } from '../positions/reach.ts';
import type { Settings } from '../positions/settings.ts';
import { alike, drawContents } from './contents.ts';
import { diagonalSpread } from './diagonal-spread.ts';
import { logitsOf } from './logits.ts';
import { bounds, first, firstPair, firstPlane, firstSeed, type Pair } from './start.ts';

/** Everything that the figure shows, computed for one state of its controls. */
export interface Scene {
  readonly settings: Settings;
  /** The plane whose distances are shown. */
  readonly plane: number;
  readonly rho: EffectiveDistance;
  /** Row i holds ρ(i − j) for j = 0 … i. */
  readonly distances: readonly (readonly number[])[];
  readonly logits: Logits;
  /** The largest size of a logit. */
  readonly largest: number;
  /** Greatest differences along a diagonal. */
  readonly spreads: { readonly distances: number; readonly logits: number };
  /** The last trained distance r; see {@link reach}. */
  readonly last: number;
  readonly pair: Pair;
}

/** What the controls say besides the settings that two figures share. */
export interface Choices {
  readonly plane: number;
  readonly seed: number;
  readonly isAlike: boolean;
  readonly pair: Pair;
}

export const firstChoices: Choices = { plane: firstPlane, seed: firstSeed, isAlike: false, pair: firstPair };

/** @throws RangeError on settings that nothing can be computed for */
export function sceneOf(settings: Settings = first, choices: Choices = firstChoices): Scene {
  const { method: name, L, w, k, d } = settings;
  const trained = frequencies(d);
  const plane = Math.min(choices.plane, trained.length - 1);
  const method = positionMethod(name, trained, { w, k });
  const rho = planeDistance(method, trained, plane);
  const drawn = drawContents(choices.seed, L, d);
  const logits = logitsOf(settings, method, choices.isAlike ? alike(drawn) : drawn);
  const distances = distanceMatrix(rho, L);
  return {
    settings,
    plane,
    rho,
    distances,
    logits,
    largest: Math.max(...logits.flat().map(Math.abs)),
    spreads: { distances: diagonalSpread(distances), logits: diagonalSpread(logits) },
    last: reach(rho, bounds.N),
    pair: within(choices.pair, L),
  };
}

/** The nearest causal pair of a text of length L. */
export function within({ i, j }: Pair, L: number): Pair {
  const query = Math.max(0, Math.min(L - 1, i));
  return { i: query, j: Math.max(0, Math.min(query, j)) };
}
