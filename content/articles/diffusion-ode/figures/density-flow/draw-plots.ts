import { across, up, type Frame, type Pen } from '#figure';
import { areaFrame, densityFrame, end } from './layout.ts';

/** Samples of both routes at equidistant times, and the present time. */
export interface PlotScene {
  readonly determinant: Float64Array;
  /** Integral of the divergence. */
  readonly integral: Float64Array;
  /** Log-density at the start of the path. */
  start: number;
  t: number;
}

/** Whether a value lies on the plot; what lies outside is left out rather than bent along the edge. */
const shows = (frame: Frame, y: number): boolean => y >= frame.y[0] && y <= frame.y[1];

const areaByIntegral = (scene: PlotScene, k: number): number => Math.exp(scene.integral[k] ?? NaN);
const areaByDeterminant = (scene: PlotScene, k: number): number => scene.determinant[k] ?? NaN;
const densityByIntegral = (scene: PlotScene, k: number): number => scene.start - (scene.integral[k] ?? NaN);
const densityByDeterminant = (scene: PlotScene, k: number): number =>
  scene.start - Math.log(Math.abs(scene.determinant[k] ?? NaN));

type Series = (scene: PlotScene, k: number) => number;

function drawSeries(pen: Pen, frame: Frame, scene: PlotScene, line: Series, dots: Series): void {
  const last = scene.integral.length - 1;
  let drawing = false;
  pen.begin();
  for (let k = 0; k <= last; k += 1) {
    const y = line(scene, k);
    const x = across(frame, (k / last) * end);
    if (!shows(frame, y)) drawing = false;
    else if (drawing) pen.lineTo(x, up(frame, y));
    else {
      pen.moveTo(x, up(frame, y));
      drawing = true;
    }
  }
  pen.stroke('accent', 2, 1, 0);
  pen.begin();
  for (let k = 0; k <= last; k += 2) {
    const y = dots(scene, k);
    if (shows(frame, y)) pen.dot(across(frame, (k / last) * end), up(frame, y));
  }
  pen.dots('second', 2.2, 1);
  pen.begin();
  const now = across(frame, scene.t);
  pen.moveTo(now, frame.top - 4);
  pen.lineTo(now, frame.bottom);
  pen.stroke('ink', 1, 0.6, 0);
}

/** Draws, over time, the factor of area and the log-density at the point, each by its two routes. */
export function drawPlots(pen: Pen, scene: PlotScene): void {
  drawSeries(pen, areaFrame, scene, areaByIntegral, areaByDeterminant);
  drawSeries(pen, densityFrame, scene, densityByIntegral, densityByDeterminant);
}
