import { across, up, type Pen } from '#figure';
import { bins, headroom, levels, probabilities, stageFrame as frame, top } from './layout.ts';
import { placeAt } from './solver.ts';

/** Everything on the stage; a live figure changes the fields and allocates nothing between changes of data. */
export interface StageScene {
  sigma: number;
  /** For each level of σ the drawn quantiles. */
  quantiles: readonly Float64Array[];
  /** Levels of the drawn paths of the solver; none while the flow runs forwards. */
  paths: readonly Float64Array[] | undefined;
  /** Levels of the crowd whose histogram is shown; none while the flow runs forwards. */
  crowd: readonly Float64Array[] | undefined;
  density: (x: number, sigma: number) => number;
  /** The greatest density of the data, which takes up the headroom. */
  peak: number;
  /** Scratch space of the histogram. */
  readonly counts: Float64Array;
}

const resolution = 160;

/** View units for one unit of density, the same at every σ, so that areas are masses. */
const density = (scene: StageScene): number => headroom / scene.peak;

const inside = (x: number): boolean => x >= frame.x[0] && x <= frame.x[1];

function drawQuantiles(pen: Pen, { quantiles }: StageScene): void {
  for (let i = 0; i < probabilities.length; i += 1) {
    pen.begin();
    let drawn = false;
    for (let k = 0; k <= levels; k += 1) {
      const x = quantiles[k]?.[i] ?? NaN;
      if (!inside(x)) break;
      const y = up(frame, (k / levels) * top);
      if (drawn) pen.lineTo(across(frame, x), y);
      else pen.moveTo(across(frame, x), y);
      drawn = true;
    }
    const middle = i === (probabilities.length - 1) / 2;
    pen.stroke('ink', middle ? 1.4 : 0.9, middle ? 0.6 : 0.38, 0);
  }
}

function drawPaths(pen: Pen, { paths, sigma }: StageScene): void {
  if (paths === undefined) return;
  const steps = paths.length - 1;
  const done = Math.floor(((top - sigma) / top) * steps + 1e-9);
  pen.begin();
  for (let i = 0; i < probabilities.length; i += 1) {
    let drawn = false;
    for (let k = 0; k <= done; k += 1) {
      const x = paths[k]?.[i] ?? NaN;
      if (!inside(x)) {
        drawn = false;
        continue;
      }
      if (drawn) pen.lineTo(across(frame, x), up(frame, top - (k / steps) * top));
      else pen.moveTo(across(frame, x), up(frame, top - (k / steps) * top));
      drawn = true;
    }
    const x = placeAt(paths, i, top, sigma);
    if (drawn && inside(x)) pen.lineTo(across(frame, x), up(frame, sigma));
  }
  pen.stroke('second', 1.2, 0.9, 0);
  if (steps > 16) return;
  pen.begin();
  for (let i = 0; i < probabilities.length; i += 1) {
    for (let k = 0; k <= done; k += 1) {
      const x = paths[k]?.[i] ?? NaN;
      if (inside(x)) pen.dot(across(frame, x), up(frame, top - (k / steps) * top));
    }
  }
  pen.dots('second', 1.7, 1);
}

function drawHistogram(pen: Pen, scene: StageScene): void {
  const { crowd, counts, sigma } = scene;
  if (crowd === undefined) return;
  const n = crowd[0]?.length ?? 0;
  const width = (frame.x[1] - frame.x[0]) / bins;
  counts.fill(0);
  for (let i = 0; i < n; i += 1) {
    const bin = Math.floor((placeAt(crowd, i, top, sigma) - frame.x[0]) / width);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const base = up(frame, sigma);
  pen.begin();
  for (let bin = 0; bin < bins; bin += 1) {
    const height = ((counts[bin] ?? 0) / (n * width)) * density(scene);
    if (height === 0) continue;
    const left = across(frame, frame.x[0] + bin * width) + 0.5;
    const right = across(frame, frame.x[0] + (bin + 1) * width) - 0.5;
    pen.moveTo(left, base);
    pen.lineTo(left, Math.max(2, base - height));
    pen.lineTo(right, Math.max(2, base - height));
    pen.lineTo(right, base);
    pen.close();
  }
  pen.fill('second', 0.6);
}

function drawDensity(pen: Pen, scene: StageScene, sigma: number, live: boolean): void {
  const base = up(frame, sigma);
  pen.begin();
  for (let k = 0; k <= resolution; k += 1) {
    const x = frame.x[0] + (k / resolution) * (frame.x[1] - frame.x[0]);
    const y = base - scene.density(x, sigma) * density(scene);
    if (k === 0) pen.moveTo(across(frame, x), y);
    else pen.lineTo(across(frame, x), y);
  }
  pen.stroke('accent', live ? 2 : 1.2, live ? 1 : 0.55, 0);
  if (!live) return;
  pen.lineTo(frame.right, base);
  pen.lineTo(frame.left, base);
  pen.close();
  pen.fill('accent', scene.crowd === undefined ? 0.18 : 0.08);
}

function drawLevel(pen: Pen, { sigma, quantiles, crowd }: StageScene): void {
  const y = up(frame, sigma);
  pen.begin();
  pen.moveTo(frame.left, y);
  pen.lineTo(frame.right, y);
  pen.stroke('accent', 1.4, 1, 0);
  if (crowd !== undefined) return;
  const at = (sigma / top) * levels;
  const k = Math.min(levels - 1, Math.floor(at));
  pen.begin();
  for (let i = 0; i < probabilities.length; i += 1) {
    const before = quantiles[k]?.[i] ?? NaN;
    const x = before + (at - k) * ((quantiles[k + 1]?.[i] ?? NaN) - before);
    if (inside(x)) pen.dot(across(frame, x), y);
  }
  pen.dots('accent', 2.4, 1);
}

/** Draws the quantile curves, the solver's paths, and at the present σ the true density with the histogram. */
export function drawStage(pen: Pen, scene: StageScene): void {
  drawQuantiles(pen, scene);
  drawPaths(pen, scene);
  drawHistogram(pen, scene);
  if (scene.sigma > 0) drawDensity(pen, scene, 0, false);
  drawDensity(pen, scene, scene.sigma, true);
  drawLevel(pen, scene);
}
