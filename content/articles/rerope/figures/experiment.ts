import {
  across,
  hair,
  horizontalAxis,
  still,
  svgPen,
  up,
  verticalAxis,
  type FigureDescription,
} from '#figure';
import { share } from '../experiment/accuracy.ts';
import { trainingLength } from '../experiment/architecture.ts';
import type { Results } from '../experiment/results.ts';
import stored from '../experiment/results.json' with { type: 'json' };
import { sameSetting, settingOf } from '../experiment/setting.ts';
import { drawCurves } from './experiment/draw-curves.ts';
import { frame, stage } from './experiment/layout.ts';
import { readings } from './experiment/readings.ts';
import { chance, firstScene, kinds, type Kind } from './experiment/scene.ts';
import { first, lengths, methods } from './experiment/start.ts';
import { testCounts } from '../experiment/test-set.ts';

const results = stored as Results;
const setting = settingOf(first.method, first.w, first.k);
const scene = firstScene(results, first.L);
const row = results.rows.find((each) => sameSetting(each.setting, setting))!;
const of = (kind: Kind): number => share(row.accuracies[kind][first.model]!);
const all = kinds.reduce((sum, kind) => sum + testCounts[kind], 0);
const shown = readings(setting, scene, { plain: of('plain'), rep12: of('rep12') }, all);

const drawn = (): string => {
  const pen = svgPen();
  drawCurves(pen, scene);
  const percents = [0, 0.5, 1].map((at) => ({ at, text: `${100 * at} %` }));
  const positions = [0, 64, 128, 192, 256].map((at) => ({ at, text: String(at) }));
  const swatches =
    '<path d="M42 12h14" stroke="var(--figure-accent, currentColor)" stroke-width="2.2"/>' +
    '<path d="M49 12h0" stroke="var(--figure-accent, currentColor)" stroke-width="5.2" stroke-linecap="round"/>' +
    '<path d="M142 12h14" stroke="var(--figure-second, currentColor)" stroke-width="2.2"/>' +
    '<path d="M222 12h14" stroke="currentColor" stroke-width="1.1" stroke-opacity="0.4"/>';
  const axes = verticalAxis(frame, percents, hair) + horizontalAxis(frame, positions) + swatches;
  return still(stage.width, stage.height, axes, pen.toString());
};

const stageStill = drawn();
const same = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

export default {
  tag: 'rd-experiment',
  title: { en: 'Five small models, tried in your browser.', zh: '五个小模型，在你的浏览器里检验。' },
  caption: {
    en: `Accuracy by position of a model trained at $N=${trainingLength}$; dashed lines are what it reaches there, the dotted one is chance. Every change evaluates the stored weights on the sequences of the table, ${all} texts in a few seconds. Lower $k$ until $L_{\\max}$ falls below $L$, and watch the curves sink behind that length; take ReRoPE with $w=31$, then $w=32$.`,
    zh: `在 $N=${trainingLength}$ 上训练的模型，准确率随位置的变化；虚线是它在训练长度上达到的准确率，点线是乱猜。每作一次改动，就用保存的权重把表中的 ${all} 段文本重算一遍，只要几秒钟。减小 $k$，直到 $L_{\\max}$ 小于 $L$，看曲线从那个长度起怎样下沉；再取 ReRoPE，先用 $w=31$，再用 $w=32$。`,
  },
  alternative: {
    en: `Two curves over positions from 0 to ${lengths[1]}: the share of right predictions on plain text, with dots, and on a repeated segment of 12 symbols. A vertical line marks the training length. With Leaky ReRoPE, $w=8$ and $k=16$, both stay near the dashed lines, which are the accuracies at the training length, up to the end. Two grey curves show the same model with RoPE: soon after the training length both fall towards the dotted line of chance, one in sixteen.`,
    zh: `两条曲线，横轴是 0 到 ${lengths[1]} 的位置，纵轴是预测正确的比例：带圆点的是普通文本，另一条是由 12 个符号反复拼接的文本。一条竖线标出训练长度。取 Leaky ReRoPE、$w=8$、$k=16$ 时，两条曲线直到末端都靠近虚线，虚线是训练长度上的准确率。两条灰线是同一个模型用 RoPE 的结果：过了训练长度不久，就都向点线降下去，点线是乱猜的准确率，即十六分之一。`,
  },
  views: [
    {
      name: 'curves',
      width: stage.width,
      height: stage.height,
      still: () => stageStill,
      labels: [
        { name: 'plain', says: { en: 'plain text', zh: '普通文本' }, x: 62, y: 12, anchor: 'start' },
        { name: 'rep12', says: { en: 'repeated', zh: '重复文本' }, x: 162, y: 12, anchor: 'start' },
        { name: 'rope', says: { en: 'both with RoPE', zh: '两者用 RoPE' }, x: 242, y: 12, anchor: 'start' },
        { name: 'trained', says: same('$N$'), x: across(frame, trainingLength) + 5, y: 36, anchor: 'start' },
        {
          name: 'chance',
          says: { en: 'chance', zh: '乱猜' },
          x: frame.left + 3,
          y: up(frame, chance) - 9,
          anchor: 'start',
        },
        {
          name: 'position',
          says: { en: 'position', zh: '位置' },
          x: across(frame, 224),
          y: 264,
          anchor: 'middle',
        },
      ],
      handles: [],
    },
  ],
  controls: [
    {
      kind: 'play',
      name: 'play',
      says: { en: 'Evaluate here', zh: '在这里计算' },
      pauses: { en: 'Stop', zh: '停止' },
    },
    {
      kind: 'choice',
      name: 'seed',
      says: { en: 'Model, by its seed', zh: '模型（按种子）' },
      options: results.seeds.map((seed) => ({
        value: String(seed),
        says: { en: `seed ${seed}`, zh: `种子 ${seed}` },
      })),
      value: String(results.seeds[first.model]),
    },
    {
      kind: 'choice',
      name: 'method',
      says: { en: 'Positions at the test', zh: '测试时的位置' },
      options: methods.map((value) => ({
        value,
        says: {
          rope: same('RoPE'),
          pi: { en: 'PI', zh: '内插（PI）' },
          ntk: same('NTK'),
          'ntk-mixed': { en: 'NTK, mixed', zh: 'NTK（mixed）' },
          leaky: same('Leaky ReRoPE'),
          rerope: same('ReRoPE'),
        }[value],
      })),
      value: first.method,
    },
    {
      kind: 'quantity',
      name: 'length',
      says: { en: 'Length $L$', zh: '长度 $L$' },
      min: lengths[0],
      max: lengths[1],
      step: 16,
      value: first.L,
    },
    {
      kind: 'quantity',
      name: 'window',
      says: { en: 'Window $w$', zh: '窗口 $w$' },
      min: 0,
      max: 64,
      step: 1,
      value: first.w,
    },
    {
      kind: 'quantity',
      name: 'divisor',
      says: { en: 'Divisor $k$, or $\\kappa$', zh: '除数 $k$（或 $\\kappa$）' },
      min: 0.5,
      max: 32,
      step: 0.5,
      value: first.k,
    },
  ],
  readouts: [
    { name: 'plain', says: { en: 'Plain text, second half', zh: '普通文本，后半段' }, shows: shown.plain },
    { name: 'rep12', says: { en: 'Repeated, second half', zh: '重复文本，后半段' }, shows: shown.rep12 },
    { name: 'kept', says: { en: 'Relative to length $N$', zh: '与训练长度上之比' }, shows: shown.kept },
    { name: 'longest', says: { en: 'Longest $L$ in range', zh: '不出界的最大 $L$' }, shows: shown.longest },
    { name: 'done', says: { en: 'Texts evaluated', zh: '已计算的文本' }, shows: shown.done },
  ],
} satisfies FigureDescription;
