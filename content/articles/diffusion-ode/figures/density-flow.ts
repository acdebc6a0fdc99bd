import { extrapolation } from '#numerics';
import { decimal, finish, hair, horizontalAxis, still, svgPen, verticalAxis } from '#figure';
import { carry } from './density-flow/crowd.ts';
import { drawPlane } from './density-flow/draw-plane.ts';
import { drawPlots } from './density-flow/draw-plots.ts';
import { drawExperiment, particleCount } from './density-flow/experiment.ts';
import { areaFrame, densityFrame, end, plane, planeFrame, plots } from './density-flow/layout.ts';
import { nowLabel, startLabel } from './density-flow/labels.ts';
import { fourthOrderStep } from './density-flow/march.ts';
import { readings } from './density-flow/readings.ts';
import {
  emptyPlane,
  emptyPlots,
  fillMass,
  fillPlane,
  fillPlots,
  samples,
  startingGrid,
} from './density-flow/scene.ts';
import { firstSeed, firstStart, firstTime } from './density-flow/start.ts';
import { exactTrack, marchTrack } from './density-flow/track.ts';

// The still is computed where it is described.
await extrapolation.fetch();

const experiment = drawExperiment(firstSeed);
const marched = marchTrack(fourthOrderStep, experiment.field, firstStart, samples - 1);
const startDensity = experiment.logDensity(firstStart);
const track = exactTrack(experiment.velocity, firstStart, firstTime);
const shown = readings(track, startDensity);
const [startX, startY] = startLabel(firstStart, track.x);
const [nowX, nowY] = nowLabel(firstStart, track.x);

const place = (at: number): { at: number; text: string } => ({ at, text: decimal(at, 0) });
const times = [0, 0.5, 1, 1.5].map((at) => ({ at, text: at === 0 ? '0' : decimal(at, 1) }));

const swatches =
  '<path d="M31 10h0" stroke="var(--figure-second, currentColor)" stroke-width="5" stroke-linecap="round"/>' +
  '<path d="M84 10h14" stroke="var(--figure-accent, currentColor)" stroke-width="2"/>';

const drawnPlane = (): string => {
  const carried = (points: Float32Array) =>
    finish(carry(fourthOrderStep, experiment.rate, points, end, samples - 1));
  const scene = emptyPlane(particleCount);
  fillMass(scene, experiment);
  fillPlane(scene, carried(startingGrid()), carried(experiment.particles), marched, firstTime);
  const pen = svgPen();
  drawPlane(pen, scene);
  const ticks = [-4, -2, 0, 2, 4].map(place);
  const axes = horizontalAxis(planeFrame, ticks) + verticalAxis(planeFrame, ticks, 0);
  return still(plane.width, plane.height, axes, pen.toString());
};

const drawnPlots = (): string => {
  const scene = emptyPlots();
  fillPlots(scene, marched, startDensity);
  scene.t = firstTime;
  const pen = svgPen();
  drawPlots(pen, scene);
  const axes =
    verticalAxis(areaFrame, [-1, 0, 1, 2, 3].map(place), hair) +
    horizontalAxis(areaFrame, [], 0) +
    verticalAxis(densityFrame, [-8, -4, 0].map(place), hair) +
    horizontalAxis(densityFrame, times) +
    swatches;
  return still(plots.width, plots.height, axes, pen.toString());
};

const planeStill = drawnPlane();
const plotsStill = drawnPlots();

const same = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

export default {
  tag: 'rd-density-flow',
  title: { en: 'A density on a moving grid.', zh: '随网格流动的密度。' },
  caption: {
    en: 'Drag the ring and watch the parallelogram: its area is the determinant, and the log-density changes by minus its logarithm. Then choose Euler steps with $N=1$: a determinant that the exact flow keeps positive passes through $0$, and the grid folds over (orange).',
    zh: '拖动圆环，观察平行四边形：它的面积就是行列式，对数密度的变化恰是其对数的相反数。再改用欧拉步并取 $N=1$：精确流的行列式始终为正，一大步欧拉映射的行列式却会穿过 $0$，网格随之翻折（橙色）。',
  },
  alternative: {
    en: 'A square grid of 15 by 15 nodes lies over a mixture of three Gaussians. An ODE carries the grid and 400 particles; a cell that shrinks grows darker, since the mass in it stays the same. A small dashed square around a chosen point becomes a solid parallelogram at the place to which the point moves. Beside it, two plots over time show the factor of area and the log-density at the point. The line comes from the integral of the divergence, the dots from the determinant: for the exact flow the dots lie on the line. With large Euler steps they leave it, and where the determinant becomes zero the map folds.',
    zh: '一张 15×15 的方形网格铺在三个高斯的混合分布上。ODE 带着网格和 400 个粒子一起运动；格子缩小时颜色变深，因为其中的质量不变。选定点周围的虚线小方块，随点移到新位置后变成实线平行四边形。旁边两幅图以时间为横轴，画出该点处的面积因子与对数密度：曲线由散度的积分算出，圆点由行列式算出；对精确流，圆点都落在曲线上。欧拉步较大时二者分离，行列式变为零之处，映射发生翻折。',
  },
  views: [
    {
      name: 'plane',
      width: plane.width,
      height: plane.height,
      still: () => planeStill,
      labels: [
        { name: 'start', says: same('$\\boldsymbol{x}_0$'), x: startX, y: startY, anchor: 'middle' },
        { name: 'now', says: same('$\\boldsymbol{x}_t$'), x: nowX, y: nowY, anchor: 'middle' },
      ],
      handles: [
        {
          kind: 'point',
          name: 'start',
          says: { en: 'Starting point; arrow keys move it', zh: '起点；用方向键移动' },
        },
      ],
    },
    {
      name: 'plots',
      width: plots.width,
      height: plots.height,
      still: () => plotsStill,
      labels: [
        { name: 'dots', says: same('$\\det$'), x: 38, y: 10, anchor: 'start' },
        {
          name: 'line',
          says: same('$\\exp\\int\\nabla\\cdot\\boldsymbol{f}$'),
          x: 104,
          y: 10,
          anchor: 'start',
        },
        { name: 'density', says: same('$\\log p_t(\\boldsymbol{x}_t)$'), x: 26, y: 138, anchor: 'start' },
        { name: 'time', says: same('$t$'), x: 232, y: 242, anchor: 'middle' },
      ],
      handles: [],
    },
  ],
  controls: [
    { kind: 'play', name: 'play', says: { en: 'Play', zh: '播放' }, pauses: { en: 'Pause', zh: '暂停' } },
    {
      kind: 'range',
      name: 'time',
      says: { en: 'Time $t$', zh: '时间 $t$' },
      min: 0,
      max: end,
      step: 0.01,
      value: firstTime,
      shows: decimal(firstTime, 2),
    },
    {
      kind: 'choice',
      name: 'method',
      says: { en: 'Map', zh: '映射' },
      options: [
        { value: 'flow', says: { en: 'Exact flow', zh: '精确流' } },
        { value: 'euler', says: { en: 'Euler steps', zh: '欧拉步' } },
      ],
      value: 'flow',
    },
    {
      kind: 'range',
      name: 'steps',
      says: { en: 'Number of steps $N$', zh: '步数 $N$' },
      min: 1,
      max: 16,
      step: 1,
      value: 1,
      shows: '1',
    },
    {
      kind: 'number',
      name: 'seed',
      says: { en: 'Seed of field and density', zh: '场与密度的种子' },
      min: 1,
      max: 9999,
      value: firstSeed,
    },
  ],
  readouts: [
    {
      name: 'determinant',
      says: same('$\\det\\,\\partial\\boldsymbol{x}_t/\\partial\\boldsymbol{x}_0$'),
      shows: shown.determinant,
    },
    {
      name: 'exponential',
      says: same('$\\exp\\int_0^t\\nabla\\cdot\\boldsymbol{f}_s\\,ds$'),
      shows: shown.exponential,
    },
    {
      name: 'densityByDeterminant',
      says: {
        en: '$\\log p_t(\\boldsymbol{x}_t)$ by $\\det$',
        zh: '$\\log p_t(\\boldsymbol{x}_t)$，由 $\\det$',
      },
      shows: shown.densityByDeterminant,
    },
    {
      name: 'densityByIntegral',
      says: {
        en: '$\\log p_t(\\boldsymbol{x}_t)$ by $\\int$',
        zh: '$\\log p_t(\\boldsymbol{x}_t)$，由 $\\int$',
      },
      shows: shown.densityByIntegral,
    },
    { name: 'difference', says: { en: 'Relative difference', zh: '相对差' }, shows: shown.difference },
  ],
} as const;
