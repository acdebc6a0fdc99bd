import { still, svgPen, type FigureDescription } from '#figure';
import { drawCurve } from './distances/draw-curve.ts';
import { drawLogits } from './distances/draw-logits.ts';
import { drawMatrix } from './distances/draw-matrix.ts';
import { trainedPlace, windowPlace } from './distances/labels.ts';
import { curve, logitMatrix, matrix, plot, stage } from './distances/layout.ts';
import { methods } from './distances/methods.ts';
import { readings } from './distances/readings.ts';
import { sceneOf } from './distances/scene.ts';
import { bounds, first, firstPlane, firstSeed } from './distances/start.ts';
import { methodWords } from './positions/words.ts';

const scene = sceneOf();
const shown = readings(scene);
const [trainedX, trainedY] = trainedPlace(scene);
const [windowX, windowY] = windowPlace(scene);

const drawnStage = (): string => {
  const pen = svgPen();
  drawMatrix(pen, scene);
  drawCurve(pen, scene);
  const axis = `<path d="M${curve.left} ${curve.bottom}H${curve.right}" stroke="currentColor" stroke-opacity="0.6"/>`;
  return still(stage.width, stage.height, axis, pen.toString());
};

const drawnLogits = (): string => {
  const pen = svgPen();
  drawLogits(pen, scene);
  return still(plot.width, plot.height, '', pen.toString());
};

const stageStill = drawnStage();
const logitStill = drawnLogits();

const same = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

export default {
  tag: 'rd-distances',
  title: { en: 'Distances are Toeplitz, logits are not.', zh: '距离是 Toeplitz 的，logit 不是。' },
  caption: {
    en: `Trained at $N=${bounds.N}$; hatched is every pair whose effective distance exceeds $N-1$. Raise $k$ until the hatched corner is gone, then choose another method. Move the ringed pair along a diagonal: its distance stays, its logit does not, until every position has the same $\\boldsymbol{q}$ and $\\boldsymbol{k}$.`,
    zh: `训练长度 $N=${bounds.N}$；有效相对位置超过 $N-1$ 的，都画上斜线。把 $k$ 调大，直到角上的斜线消失，再换一种方法看看。沿对角线移动方框：距离不变，logit 却变；等到各处的 $\\boldsymbol{q}$、$\\boldsymbol{k}$ 都相同，logit 才不变。`,
  },
  alternative: {
    en: 'A lower triangle of cells, one for each query $i$ and key $j\\le i$, shaded by the effective distance: every diagonal has one shade. For Leaky ReRoPE a staircase marks the window, inside which the shade grows by one step per diagonal and outside by $1/k$. In the lower left corner lie the pairs whose distance training never showed; they are hatched. Beneath it the same as a curve: $\\rho(r)$ rises with slope 1 up to $w$ and with slope $1/k$ after it, and is hatched where it exceeds $N-1$; a thin line is RoPE. A second triangle shows the logits of random queries and keys: its cells change along the diagonals too, unless all queries and all keys are the same.',
    zh: '一个下三角，每个 query $i$ 与每个 key $j\\le i$ 占一格，颜色深浅表示有效相对位置：每条对角线深浅一致。Leaky ReRoPE 的窗口由一条阶梯线标出，窗口之内每隔一条对角线加深一级，之外每次只加深 $1/k$ 级。左下角是训练中从未出现过的距离，画着斜线。下方把同样的内容画成曲线：$\\rho(r)$ 到 $w$ 为止斜率为 1，之后斜率为 $1/k$，超过 $N-1$ 的部分有斜线；细线是 RoPE。另一个下三角是随机 query 与 key 的 logit：同一条对角线上的格子也各不相同，除非所有 query 相同、所有 key 也相同。',
  },
  views: [
    {
      name: 'distances',
      width: stage.width,
      height: stage.height,
      still: () => stageStill,
      labels: [
        { name: 'distance', says: same('$\\rho(i-j)$'), x: matrix.left + matrix.side, y: 16, anchor: 'end' },
        { name: 'query', says: same('$i$'), x: 12, y: matrix.top + matrix.side / 2, anchor: 'middle' },
        {
          name: 'key',
          says: same('$j$'),
          x: matrix.left + matrix.side / 2,
          y: matrix.top + matrix.side + 11,
          anchor: 'middle',
        },
        { name: 'curve', says: same('$\\rho(r)$'), x: curve.left + 4, y: curve.top + 6, anchor: 'start' },
        { name: 'trained', says: same('$N-1$'), x: trainedX, y: trainedY, anchor: 'start' },
        { name: 'window', says: same('$w$'), x: windowX, y: windowY, anchor: 'middle' },
        { name: 'zero', says: same('$0$'), x: curve.left, y: curve.bottom + 11, anchor: 'middle' },
        { name: 'end', says: same('$r=L-1$'), x: curve.right, y: curve.bottom + 11, anchor: 'end' },
      ],
      handles: [
        {
          kind: 'point',
          name: 'pair',
          says: { en: 'Marked pair; arrow keys move it', zh: '选中的一对；用方向键移动' },
        },
      ],
    },
    {
      name: 'logits',
      width: plot.width,
      height: plot.height,
      still: () => logitStill,
      labels: [
        {
          name: 'logit',
          says: same('$a_{i,j}$'),
          x: logitMatrix.left + logitMatrix.side,
          y: 16,
          anchor: 'end',
        },
        {
          name: 'logit-query',
          says: same('$i$'),
          x: 8,
          y: logitMatrix.top + logitMatrix.side / 2,
          anchor: 'middle',
        },
        {
          name: 'logit-key',
          says: same('$j$'),
          x: logitMatrix.left + logitMatrix.side / 2,
          y: logitMatrix.top + logitMatrix.side + 12,
          anchor: 'middle',
        },
      ],
      handles: [],
    },
  ],
  controls: [
    {
      kind: 'choice',
      name: 'method',
      says: { en: 'Method', zh: '方法' },
      options: methods.map((value) => ({ value, says: methodWords[value] })),
      value: first.method,
    },
    {
      kind: 'quantity',
      name: 'length',
      says: { en: 'Length $L$', zh: '长度 $L$' },
      min: 4,
      max: 48,
      step: 1,
      value: first.L,
    },
    {
      kind: 'quantity',
      name: 'window',
      says: { en: 'Window $w$', zh: '窗口 $w$' },
      min: 0,
      max: 48,
      step: 1,
      value: first.w,
    },
    {
      kind: 'quantity',
      name: 'divisor',
      says: { en: 'Divisor $k$, or $\\kappa$', zh: '除数 $k$（或 $\\kappa$）' },
      min: 0.5,
      max: 16,
      step: 0.5,
      value: first.k,
    },
    {
      kind: 'range',
      name: 'plane',
      says: { en: 'Plane $s$ of NTK', zh: 'NTK 的平面 $s$' },
      min: 0,
      max: first.d / 2 - 1,
      step: 1,
      value: firstPlane,
      shows: '–',
    },
    {
      kind: 'switch',
      name: 'alike',
      says: {
        en: 'Same $\\boldsymbol{q}$, $\\boldsymbol{k}$ everywhere',
        zh: '各处 $\\boldsymbol{q}$、$\\boldsymbol{k}$ 相同',
      },
      value: false,
    },
    {
      kind: 'number',
      name: 'dimension',
      says: { en: 'Dimension $d$', zh: '维数 $d$' },
      min: 2,
      max: bounds.widest,
      value: first.d,
    },
    {
      kind: 'number',
      name: 'seed',
      says: { en: 'Seed', zh: '种子' },
      min: 1,
      max: 9999,
      value: firstSeed,
    },
  ],
  readouts: [
    { name: 'pair', says: same('$i,\\;j$'), shows: shown.pair },
    { name: 'distance', says: same('$\\rho(i-j)$'), shows: shown.distance },
    { name: 'logit', says: same('$a_{i,j}$'), shows: shown.logit },
    {
      name: 'distanceSpread',
      says: { en: 'Spread along diagonals: $\\rho$', zh: '对角线上的极差：$\\rho$' },
      shows: shown.distanceSpread,
    },
    {
      name: 'logitSpread',
      says: { en: 'Spread along diagonals: $a$', zh: '对角线上的极差：$a$' },
      shows: shown.logitSpread,
    },
    {
      name: 'beyond',
      says: { en: 'Pairs beyond $N-1$', zh: '超出 $N-1$ 的对' },
      shows: shown.beyond,
    },
    {
      name: 'longest',
      says: { en: 'Longest $L$ in range', zh: '训练范围内的最大 $L$' },
      shows: shown.longest,
    },
  ],
} satisfies FigureDescription;
