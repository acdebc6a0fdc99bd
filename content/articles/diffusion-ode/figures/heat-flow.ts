import { kolmogorovSmirnov } from '#numerics';
import { across, decimal, finish, hair, horizontalAxis, still, svgPen, verticalAxis } from '#figure';
import { heatedBumps } from './heat-flow/bumps.ts';
import { drawOrder } from './heat-flow/draw-order.ts';
import { drawStage } from './heat-flow/draw-stage.ts';
import { bins, plot, plotFrame, stage, stageFrame, top } from './heat-flow/layout.ts';
import { drawNoise } from './heat-flow/noise.ts';
import { measureErrors } from './heat-flow/order.ts';
import { quantileCurves } from './heat-flow/quantiles.ts';
import { readings } from './heat-flow/readings.ts';
import { descend } from './heat-flow/solver.ts';
import { firstCentres, firstDoubling, firstMethod, firstSigma } from './heat-flow/start.ts';

const bumps = heatedBumps(firstCentres);
const errors = finish(measureErrors(bumps));
const quantiles = quantileCurves(bumps);
const descent = (noise: Float64Array): readonly Float64Array[] =>
  finish(descend(bumps.velocity, firstMethod, noise, top, 2 ** firstDoubling));
const crowd = descent(drawNoise());
const gap = kolmogorovSmirnov([...(crowd.at(-1) ?? [])], (x) => bumps.cdf(x, 0));
const shown = readings(errors, firstMethod, firstDoubling, gap);

const tick = (at: number, digits = 0): { at: number; text: string } => ({ at, text: decimal(at, digits) });
const powers = ['10⁻⁴', '10⁻³', '10⁻²', '10⁻¹', '1'].map((text, i) => ({ at: i - 4, text }));

const drawnStage = (): string => {
  const pen = svgPen();
  drawStage(pen, {
    sigma: firstSigma,
    quantiles,
    paths: descent(quantiles.at(-1) ?? new Float64Array()),
    crowd,
    density: bumps.density,
    peak: bumps.peak,
    counts: new Float64Array(bins),
  });
  const axes =
    verticalAxis(
      stageFrame,
      [0, 1, 2, 3, 4].map((at) => tick(at)),
      hair,
    ) +
    horizontalAxis(
      stageFrame,
      [-8, -4, 0, 4, 8].map((at) => tick(at)),
    );
  return still(stage.width, stage.height, axes, pen.toString());
};

const drawnOrder = (): string => {
  const pen = svgPen();
  drawOrder(pen, { errors, method: firstMethod, doubling: firstDoubling });
  const counts = [0, 1, 2, 3, 4, 5, 6].map((at) => ({ at, text: String(2 ** at) }));
  const swatches =
    '<path d="M41 10h0" stroke="var(--figure-second, currentColor)" stroke-width="6" stroke-linecap="round"/>' +
    '<path d="M150 7.5h5v5h-5z" fill="var(--figure-accent, currentColor)"/>';
  const axes = verticalAxis(plotFrame, powers, hair) + horizontalAxis(plotFrame, counts) + swatches;
  return still(plot.width, plot.height, axes, pen.toString());
};

const stageStill = drawnStage();
const orderStill = drawnOrder();

const same = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

const bump = (index: 0 | 1 | 2) => ({
  kind: 'slider' as const,
  name: `bump-${index}`,
  says: { en: `Centre of bump ${index + 1}`, zh: `第 ${index + 1} 个峰的中心` },
  from: stageFrame.left + ((stageFrame.right - stageFrame.left) * (8 - 4)) / 16,
  to: stageFrame.left + ((stageFrame.right - stageFrame.left) * (8 + 4)) / 16,
  y: stageFrame.top,
  min: -4,
  max: 4,
  step: 0.1,
  value: firstCentres[index],
});

export default {
  tag: 'rd-heat-flow',
  title: { en: 'Heat flow and its reverse.', zh: '热流与它的反向。' },
  caption: {
    en: 'Data above, noise below; between two grey curves flows a twentieth of the mass. Press Play: the reverse ODE (orange) starts from $\\sigma_T\\boldsymbol{\\varepsilon}$ and should follow the grey curves up to the data. Four steps of Euler smear the middle bump away. Try thirty-two; change Euler for Heun; drag the bumps.',
    zh: '上端是数据，下端是噪声；相邻两条灰线之间流过二十分之一的质量。按“播放”：反向 ODE（橙色）从 $\\sigma_T\\boldsymbol{\\varepsilon}$ 出发，理应沿灰线一路向上回到数据。欧拉法只走四步，中间的峰就被抹平了。试试三十二步，把欧拉法换成 Heun 法，再拖动各个峰。',
  },
  alternative: {
    en: 'A density with three bumps stands on the upper edge, at noise level 0. Grey curves run down from it to noise level 4: they are quantiles of the density under heat flow, close together at the bumps and spreading out evenly below. At a chosen level stands the true density there, with a histogram of 600 particles. Orange broken lines are paths of the reverse ODE, computed in a chosen number of steps; with few steps they leave the grey curves and the histogram misses the bumps, with many they follow them. A second plot shows the error at the data against the number of steps on logarithmic axes: a line of slope minus one for Euler, of slope minus two for Heun.',
    zh: '上边缘（噪声水平 0）立着一个有三个峰的密度。灰色曲线从它向下延伸到噪声水平 4：这是热流下密度的各分位数，在峰处密集，越往下散得越均匀。选定的水平上画着该处的真实密度，以及 600 个粒子的直方图。橙色折线是反向 ODE 以选定步数算出的路径；步数少时，折线偏离灰线，直方图也对不上各峰；步数多时则与之重合。另一幅双对数图画出到达数据时的误差随步数的变化：欧拉法斜率为负一，Heun 法斜率为负二。',
  },
  views: [
    {
      name: 'stage',
      width: stage.width,
      height: stage.height,
      still: () => stageStill,
      labels: [
        {
          name: 'sigma',
          says: same('$\\sigma_t$'),
          x: 16,
          y: stageFrame.top + (stageFrame.bottom - stageFrame.top) * 0.625,
          anchor: 'middle',
        },
        { name: 'place', says: same('$x_t$'), x: across(stageFrame, 2), y: 417, anchor: 'middle' },
        { name: 'data', says: { en: 'data', zh: '数据' }, x: 354, y: stageFrame.top - 12, anchor: 'end' },
        {
          name: 'noise',
          says: { en: 'noise', zh: '噪声' },
          x: across(stageFrame, 6),
          y: 417,
          anchor: 'middle',
        },
      ],
      handles: [bump(0), bump(1), bump(2)],
    },
    {
      name: 'order',
      width: plot.width,
      height: plot.height,
      still: () => orderStill,
      labels: [
        {
          name: 'euler',
          says: { en: 'Euler, $N^{-1}$', zh: '欧拉法，$N^{-1}$' },
          x: 48,
          y: 10,
          anchor: 'start',
        },
        {
          name: 'heun',
          says: { en: 'Heun, $N^{-2}$', zh: 'Heun 法，$N^{-2}$' },
          x: 160,
          y: 10,
          anchor: 'start',
        },
        {
          name: 'error',
          says: { en: 'error against $N$', zh: '误差随 $N$' },
          x: plotFrame.left + 6,
          y: plotFrame.bottom - 12,
          anchor: 'start',
        },
      ],
      handles: [],
    },
  ],
  controls: [
    { kind: 'play', name: 'play', says: { en: 'Play', zh: '播放' }, pauses: { en: 'Pause', zh: '暂停' } },
    {
      kind: 'range',
      name: 'sigma',
      says: { en: 'Noise level $\\sigma_t$', zh: '噪声水平 $\\sigma_t$' },
      min: 0,
      max: top,
      step: 0.02,
      value: firstSigma,
      shows: decimal(firstSigma, 2),
    },
    {
      kind: 'choice',
      name: 'method',
      says: { en: 'Direction', zh: '方向' },
      options: [
        { value: 'forward', says: { en: 'Forwards, exact', zh: '正向，精确' } },
        { value: 'euler', says: { en: 'Backwards, Euler', zh: '反向，欧拉法' } },
        { value: 'heun', says: { en: 'Backwards, Heun', zh: '反向，Heun 法' } },
      ],
      value: firstMethod,
    },
    {
      kind: 'range',
      name: 'steps',
      says: { en: 'Number of steps $N$', zh: '步数 $N$' },
      min: 0,
      max: 6,
      step: 1,
      value: firstDoubling,
      shows: String(2 ** firstDoubling),
    },
  ],
  readouts: [
    { name: 'error', says: { en: 'Error in the quantiles', zh: '分位数误差（均方根）' }, shows: shown.error },
    {
      name: 'order',
      says: { en: 'Order, from $N/2$ to $N$', zh: '阶（由 $N/2$ 到 $N$）' },
      shows: shown.order,
    },
    { name: 'gap', says: { en: 'Largest gap to $F_0$', zh: '与 $F_0$ 的最大差' }, shows: shown.gap },
  ],
} as const;
