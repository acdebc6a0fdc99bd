import { across, up } from '#figure';
import { frameOf } from './draw-curve.ts';
import { matrix } from './layout.ts';
import type { Scene } from './scene.ts';
import { bounds } from './start.ts';

type Place = readonly [x: number, y: number];

/** Where the words N − 1 stand: on the line of the largest trained distance. */
export function trainedPlace(scene: Scene): Place {
  const frame = frameOf(scene);
  return [frame.left + 4, up(frame, bounds.N - 1) + 10];
}

/** Where the letter w stands, below the axis. */
export function windowPlace(scene: Scene): Place {
  const frame = frameOf(scene);
  return [across(frame, scene.settings.w), frame.bottom + 11];
}

/** The middle of the cell of the marked pair. */
export function pairPlace({ settings, pair }: Scene): Place {
  const step = matrix.side / settings.L;
  return [matrix.left + (pair.j + 0.5) * step, matrix.top + (pair.i + 0.5) * step];
}
