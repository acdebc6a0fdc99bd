import { across, hair, horizontalAxis, still, svgPen, verticalAxis, type FigureDescription } from '#figure';
import { methodWords } from './positions/words.ts';
import { drawAttention } from './range/draw-attention.ts';
import { drawDistance } from './range/draw-distance.ts';
import { drawPhases } from './range/draw-phases.ts';
import { endPlace } from './range/labels.ts';
import { attentionFrame, distanceFrame, phaseFrame, plot, stage } from './range/layout.ts';
import { methods } from './range/methods.ts';
import { readings } from './range/readings.ts';
import { sceneOf } from './range/scene.ts';
import { bounds, first } from './range/start.ts';

const scene = sceneOf();
const shown = readings(scene);
const [endX, endY] = endPlace(scene);

const power = (at: number): { at: number; text: string } => ({
  at,
  text: { '-2': '10⁻²', '0': '1', '1': '10', '2': '10²', '3': '10³', '4': '10⁴' }[String(at)] ?? '',
});
const distances = [0, 1, 2, 3, 4].map(power);

const drawnStage = (): string => {
  const pen = svgPen();
  drawPhases(pen, scene);
  drawAttention(pen, scene);
  const axes =
    verticalAxis(phaseFrame, [-2, 0, 2].map(power), hair) +
    horizontalAxis(phaseFrame, []) +
    verticalAxis(
      attentionFrame,
      [0, 1].map((at) => ({ at, text: String(at) })),
      hair,
    ) +
    horizontalAxis(attentionFrame, distances);
  return still(stage.width, stage.height, axes, pen.toString());
};

const drawnDistance = (): string => {
  const pen = svgPen();
  drawDistance(pen, scene);
  const axes = verticalAxis(distanceFrame, distances, hair) + horizontalAxis(distanceFrame, distances);
  return still(plot.width, plot.height, axes, pen.toString());
};

const stageStill = drawnStage();
const distanceStill = drawnDistance();

const same = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

export default {
  tag: 'rd-range',
  title: { en: 'What leaves the trained range.', zh: '什么超出了训练范围。' },
  caption: {
    en: `Trained at $N=${bounds.N}$. A bar is the angle that training showed to a plane; hatched is what the test adds and nobody trained. Bars above one turn have seen every angle. PI with $k=8$ stays in range up to $L=4089$ and squeezes the near end of $g$; the NTK variants leave the range in the slow planes; ReRoPE follows RoPE up to $w$ and then stays level.`,
    zh: `训练长度 $N=${bounds.N}$。每根柱是训练中某个平面转到过的角度；斜线是测试时多出来、从未训练过的部分。超过一整圈的柱，什么角度都见过。内插（PI）取 $k=8$，到 $L=4089$ 为止不超出训练范围，却把 $g$ 的近端挤在一起；NTK 的各变体在慢的平面上超出范围；ReRoPE 到 $w$ 为止与 RoPE 相同，之后保持水平。`,
  },
  alternative: {
    en: 'Three pictures on logarithmic axes. The first has one bar for each plane $s$, falling from left to right: the largest angle $(N-1)\\theta_s$ of training, in turns. About half of the planes, the slow ones on the right, stay below one whole turn; there the part that the test adds is hatched. Below it stands the mean attention $g(r)$ against the distance $r$, a thin line for RoPE and a thick one for the chosen method, which changes its colour, on a hatched ground, from the first distance at which some slow plane is turned further than in training. The third picture shows the effective distance against the distance: RoPE runs straight into the hatched part above $N-1$, PI runs below it in parallel, the NTK variants fan out plane by plane, Leaky ReRoPE bends at $w$, and ReRoPE stays level there.',
    zh: '三幅图，坐标轴都是对数的。第一幅里每个平面 $s$ 有一根柱，从左到右降低：训练中最大的转角 $(N-1)\\theta_s$，以圈为单位。大约一半的平面，即右边慢的那些，不足一整圈；那里测试多出的部分画着斜线。下面是平均的注意力 $g(r)$ 随距离 $r$ 的变化：细线是 RoPE，粗线是所选的方法；从某个慢平面第一次转得比训练中更远的距离起，粗线换了颜色，底上有斜线。第三幅画有效相对位置随距离的变化：RoPE 笔直伸进 $N-1$ 以上的斜线区；内插（PI）在它下方与之平行；NTK 的各变体按平面散开；Leaky ReRoPE 在 $w$ 处转折；ReRoPE 从那里起保持水平。',
  },
  views: [
    {
      name: 'phases',
      width: stage.width,
      height: stage.height,
      still: () => stageStill,
      labels: [
        {
          name: 'turns',
          says: { en: 'turns of plane $s$', zh: '平面 $s$ 的圈数' },
          x: phaseFrame.right,
          y: 16,
          anchor: 'end',
        },
        {
          name: 'whole',
          says: { en: 'one turn', zh: '一整圈' },
          x: phaseFrame.right,
          y: 121,
          anchor: 'end',
        },
        { name: 'fast', says: same('$s=0$'), x: phaseFrame.left, y: 229, anchor: 'start' },
        { name: 'slow', says: same('$s=d/2-1$'), x: phaseFrame.right, y: 229, anchor: 'end' },
        {
          name: 'attention',
          says: same('$g(r)$'),
          x: attentionFrame.left + 6,
          y: attentionFrame.bottom - 14,
          anchor: 'start',
        },
        { name: 'end', says: same('$L-1$'), x: endX, y: endY, anchor: 'end' },
        { name: 'distance', says: same('$r$'), x: across(attentionFrame, 3.5), y: 438, anchor: 'middle' },
      ],
      handles: [],
    },
    {
      name: 'distance',
      width: plot.width,
      height: plot.height,
      still: () => distanceStill,
      labels: [
        {
          name: 'effective',
          says: same('$\\rho(r)$'),
          x: distanceFrame.left + 8,
          y: 22,
          anchor: 'start',
        },
        { name: 'trained', says: same('$N-1$'), x: distanceFrame.left + 8, y: 94, anchor: 'start' },
        { name: 'plain', says: same('$r$'), x: across(distanceFrame, 3.5), y: 234, anchor: 'middle' },
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
      min: 256,
      max: bounds.longest,
      step: 64,
      value: first.L,
    },
    {
      kind: 'quantity',
      name: 'window',
      says: { en: 'Window $w$', zh: '窗口 $w$' },
      min: 0,
      max: 640,
      step: 16,
      value: first.w,
    },
    {
      kind: 'quantity',
      name: 'divisor',
      says: { en: 'Divisor $k$, or $\\kappa$', zh: '除数 $k$（或 $\\kappa$）' },
      min: 0.5,
      max: 64,
      step: 0.5,
      value: first.k,
    },
    {
      kind: 'number',
      name: 'dimension',
      says: { en: 'Dimension $d$', zh: '维数 $d$' },
      min: 2,
      max: bounds.widest,
      value: first.d,
    },
  ],
  readouts: [
    {
      name: 'short',
      says: { en: 'Planes short of a turn', zh: '训练中不足一圈的平面' },
      shows: shown.short,
    },
    {
      name: 'leaving',
      says: { en: 'Planes at new angles', zh: '遇到新角度的平面' },
      shows: shown.leaving,
    },
    {
      name: 'excess',
      says: { en: 'Largest angle, to trained', zh: '最大转角与训练时之比' },
      shows: shown.excess,
    },
    {
      name: 'longest',
      says: { en: 'Longest $L$ in range', zh: '训练范围内的最大 $L$' },
      shows: shown.longest,
    },
  ],
} satisfies FigureDescription;
