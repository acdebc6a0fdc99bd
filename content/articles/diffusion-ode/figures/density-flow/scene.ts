import { placesAt, type Crowd } from './crowd.ts';
import type { PlaneScene } from './draw-plane.ts';
import type { PlotScene } from './draw-plots.ts';
import type { Experiment } from './experiment.ts';
import { end, halfWidth, side } from './layout.ts';
import type { March } from './march.ts';
import { trackAt, type Track } from './track.ts';

/** Samples of the path and of the plots: one at each of these equidistant times, both ends included. */
export const samples = 41;

/** Density that inks a cell fully. */
const fullTone = 0.16;

/** The grid at time 0, row by row, x and y alternating. */
export const startingGrid = (): Float32Array => {
  const at = (i: number): number => halfWidth * ((2 * i) / (side - 1) - 1);
  return Float32Array.from({ length: 2 * side * side }, (_, i) => {
    const node = i >> 1;
    return at(i % 2 === 0 ? node % side : Math.floor(node / side));
  });
};

/** A plane with nothing on it yet. */
export const emptyPlane = (particles: number): PlaneScene => ({
  grid: new Float32Array(2 * side * side),
  particles: new Float32Array(2 * particles),
  mass: new Float32Array((side - 1) ** 2),
  cell: ((2 * halfWidth) / (side - 1)) ** 2,
  path: new Float32Array(2 * (samples + 1)),
  pathLength: 0,
  jacobian: new Float64Array(4),
  folds: false,
  tone: new Int8Array((side - 1) ** 2),
});

/** Writes how much of the density each cell holds, from the density at its centre. */
export function fillMass(scene: PlaneScene, { logDensity }: Experiment): void {
  const width = (2 * halfWidth) / (side - 1);
  const centre = (i: number): number => (i + 0.5) * width - halfWidth;
  for (let i = 0; i < scene.mass.length; i += 1) {
    const place = [centre(i % (side - 1)), centre(Math.floor(i / (side - 1)))];
    scene.mass[i] = Math.exp(logDensity(place)) / fullTone;
  }
}

/** Moves grid, particles and point to time t. */
export function fillPlane(scene: PlaneScene, grid: Crowd, particles: Crowd, march: March, t: number): Track {
  placesAt(grid, t, scene.grid);
  placesAt(particles, t, scene.particles);
  const passed = Math.ceil((t / end) * (march.states.length - 1) - 1e-9);
  for (let k = 0; k < passed; k += 1) {
    scene.path[2 * k] = march.states[k]?.[0] ?? NaN;
    scene.path[2 * k + 1] = march.states[k]?.[1] ?? NaN;
  }
  const track = trackAt(march, t);
  scene.path[2 * passed] = track.x[0] ?? NaN;
  scene.path[2 * passed + 1] = track.x[1] ?? NaN;
  scene.pathLength = passed + 1;
  scene.jacobian.set(track.jacobian.flat());
  return track;
}

/** Plots with nothing on them yet. */
export const emptyPlots = (): PlotScene => ({
  determinant: new Float64Array(samples),
  integral: new Float64Array(samples),
  start: 0,
  t: 0,
});

/** Samples both routes along the whole path. */
export function fillPlots(scene: PlotScene, march: March, start: number): void {
  scene.start = start;
  for (let k = 0; k < samples; k += 1) {
    const { determinant, integral } = trackAt(march, (k / (samples - 1)) * end);
    scene.determinant[k] = determinant;
    scene.integral[k] = integral;
  }
}
