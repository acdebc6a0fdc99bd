import { frequencies } from '#worlds';
import { planeDistance, positionMethod, type PositionMethod } from '../positions/position-method.ts';
import { reach } from '../positions/reach.ts';
import type { Settings } from '../positions/settings.ts';
import { meanAttention } from './mean-attention.ts';
import { phases, type Phase } from './phases.ts';
import { bounds, first } from './start.ts';

/** Everything that the figure shows, computed for one state of its controls. */
export interface Scene {
  readonly settings: Settings;
  readonly trained: readonly number[];
  readonly method: PositionMethod;
  readonly phases: readonly Phase[];
  /** The last distance at which every plane is inside what training showed it. */
  readonly last: number;
  /** Distances at which the curves are known, rising from 1 to L − 1. */
  readonly places: readonly number[];
  /** g at the places: of the method, and of RoPE. */
  readonly attention: readonly number[];
  readonly plain: readonly number[];
}

/** Places of a curve for each factor of ten. */
const density = 60;

/** @throws RangeError on settings that nothing can be computed for */
export function sceneOf(settings: Settings = first): Scene {
  const { method: name, L, w, k, d } = settings;
  const trained = frequencies(d);
  const method = positionMethod(name, trained, { w, k });
  const rope = positionMethod('rope', trained, { w, k });
  const all = phases(method, trained, bounds.N, L);
  const reaches = all.flatMap(({ isWhole }, s) =>
    isWhole ? [] : [reach(planeDistance(method, trained, s), bounds.N)],
  );
  const places = logarithmic(L - 1);
  return {
    settings,
    trained,
    method,
    phases: all,
    last: Math.min(Infinity, ...reaches),
    places,
    attention: places.map((r) => meanAttention(method, r)),
    plain: places.map((r) => meanAttention(rope, r)),
  };
}

/** Whole numbers from 1 to `end`, evenly spaced on a logarithmic axis. */
function logarithmic(end: number): number[] {
  const count = Math.ceil(density * Math.log10(Math.max(2, end)));
  const rounded = Array.from({ length: count + 1 }, (_, n) => Math.round(end ** (n / count)));
  return [...new Set(rounded)];
}
