import { across, up, type Pen } from '#figure';
import { planeFrame, side, square } from './layout.ts';

const cells = side - 1;
const tones = 8;

/** Everything on the plane at one time; a live figure refills the arrays and allocates none. */
export interface PlaneScene {
  /** Nodes of the grid, row by row, x and y alternating. */
  readonly grid: Float32Array;
  readonly particles: Float32Array;
  /** For each cell the mass in it divided by the mass that would ink it fully at its first area. */
  readonly mass: Float32Array;
  /** Area of a cell at time 0. */
  readonly cell: number;
  /** The way of the point from its start until now, x and y alternating. */
  readonly path: Float32Array;
  /** How many points of `path` are in use. */
  pathLength: number;
  /** Jacobian of the flow at the point, row by row. */
  readonly jacobian: Float64Array;
  /** Whether the map may turn cells over; a flow cannot, even where a coarse cell looks as if it had. */
  folds: boolean;
  /** Tone of each cell, −1 where the map has turned it over: scratch space of the drawing. */
  readonly tone: Int8Array;
}

const x = (places: Float32Array, node: number): number => across(planeFrame, places[2 * node] ?? NaN);
const y = (places: Float32Array, node: number): number => up(planeFrame, places[2 * node + 1] ?? NaN);

const corner = (cell: number): number => Math.floor(cell / cells) * side + (cell % cells);

const difference = (values: Float32Array, i: number, k: number): number =>
  (values[i] ?? NaN) - (values[k] ?? NaN);

/** Area of the moved cell by its diagonals, negative when the map has turned it over. */
function signedArea(grid: Float32Array, cell: number): number {
  const a = 2 * corner(cell);
  const c = a + 2 * side + 2;
  const b = a + 2;
  const d = a + 2 * side;
  const forward = difference(grid, c, a) * difference(grid, d + 1, b + 1);
  return (forward - difference(grid, d, b) * difference(grid, c + 1, a + 1)) / 2;
}

function drawCells(pen: Pen, { grid, mass, cell, folds, tone }: PlaneScene): void {
  for (let i = 0; i < cells * cells; i += 1) {
    const area = signedArea(grid, i);
    const ink = ((mass[i] ?? 0) * cell) / Math.max(Math.abs(area), 1e-9);
    tone[i] = folds && area < 0 ? -1 : Math.min(tones, Math.round(tones * ink));
  }
  for (let level = -1; level <= tones; level += 1) {
    if (level === 0) continue;
    let any = false;
    pen.begin();
    for (let i = 0; i < cells * cells; i += 1) {
      if (tone[i] !== level) continue;
      const a = corner(i);
      any = true;
      pen.moveTo(x(grid, a), y(grid, a));
      pen.lineTo(x(grid, a + 1), y(grid, a + 1));
      pen.lineTo(x(grid, a + side + 1), y(grid, a + side + 1));
      pen.lineTo(x(grid, a + side), y(grid, a + side));
      pen.close();
    }
    if (!any) continue;
    if (level < 0) pen.fill('second', 0.45);
    else pen.fill('ink', (0.36 * level) / tones);
  }
}

function drawGrid(pen: Pen, grid: Float32Array): void {
  pen.begin();
  for (let i = 0; i < side; i += 1) {
    for (let k = 0; k < side; k += 1) {
      const node = i * side + k;
      if (k === 0) pen.moveTo(x(grid, node), y(grid, node));
      else pen.lineTo(x(grid, node), y(grid, node));
    }
    for (let k = 0; k < side; k += 1) {
      const node = k * side + i;
      if (k === 0) pen.moveTo(x(grid, node), y(grid, node));
      else pen.lineTo(x(grid, node), y(grid, node));
    }
  }
  pen.stroke('ink', 0.7, 0.3, 0);
}

function drawParallelogram(
  pen: Pen,
  cx: number,
  cy: number,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  const half = square / 2;
  pen.begin();
  for (let k = 0; k < 4; k += 1) {
    const u = k === 0 || k === 3 ? -half : half;
    const v = k < 2 ? -half : half;
    const px = across(planeFrame, cx + a * u + b * v);
    const py = up(planeFrame, cy + c * u + d * v);
    if (k === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  }
  pen.close();
}

function drawPoint(pen: Pen, { path, pathLength, jacobian }: PlaneScene): void {
  const x0 = path[0] ?? NaN;
  const y0 = path[1] ?? NaN;
  drawParallelogram(pen, x0, y0, 1, 0, 0, 1);
  pen.stroke('accent', 1.2, 0.9, 3);
  pen.begin();
  for (let k = 0; k < pathLength; k += 1) {
    if (k === 0) pen.moveTo(x(path, k), y(path, k));
    else pen.lineTo(x(path, k), y(path, k));
  }
  pen.stroke('accent', 1.4, 1, 0);
  const last = pathLength - 1;
  const a = jacobian[0] ?? NaN;
  const b = jacobian[1] ?? NaN;
  const c = jacobian[2] ?? NaN;
  const d = jacobian[3] ?? NaN;
  drawParallelogram(pen, path[2 * last] ?? NaN, path[2 * last + 1] ?? NaN, a, b, c, d);
  const folded = a * d - b * c < 0;
  pen.fill(folded ? 'second' : 'accent', 0.35);
  pen.stroke(folded ? 'second' : 'accent', 2, 1, 0);
  pen.begin();
  pen.dot(x(path, last), y(path, last));
  pen.dots('accent', 3.2, 1);
  pen.begin();
  pen.dot(x(path, 0), y(path, 0));
  pen.dots('accent', 6.2, 1);
  pen.dots('paper', 4, 1);
}

/** Draws the density as the tone of the moved cells, the particles, and the point with its parallelogram. */
export function drawPlane(pen: Pen, scene: PlaneScene): void {
  drawCells(pen, scene);
  drawGrid(pen, scene.grid);
  pen.begin();
  for (let i = 0; i < scene.particles.length / 2; i += 1)
    pen.dot(x(scene.particles, i), y(scene.particles, i));
  pen.dots('ink', 1.25, 0.65);
  drawPoint(pen, scene);
}
