import { decimal, still, svgPen, type FigureDescription, type Square } from '#figure';
import { drawForms } from './absorb/draw-forms.ts';
import { drawLogits } from './absorb/draw-logits.ts';
import { forms, formSquares, logitSquares, stage, weightSquares } from './absorb/layout.ts';
import { readings } from './absorb/readings.ts';
import { Experiment } from './absorb/scene.ts';
import { first, widest } from './absorb/start.ts';

const scene = new Experiment(first).scene(first);
const shown = readings(scene);

const drawnLogits = (): string => {
  const pen = svgPen();
  drawLogits(pen, scene);
  return still(stage.width, stage.height, '', pen.toString());
};

const drawnForms = (): string => {
  const pen = svgPen();
  drawForms(pen, scene);
  return still(forms.width, forms.height, '', pen.toString());
};

const logitStill = drawnLogits();
const formStill = drawnForms();

const same = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

const columns = [
  { en: 'before', zh: '吸收前' },
  { en: 'after', zh: '吸收后' },
  { en: 'difference', zh: '差' },
];
const weights = ['W_{q,1}', 'W_{q,2}', 'W_k'];
const factors = ['B', 'P', '\\Lambda', 'P'];

const middle = ({ left, side }: Square): number => left + side / 2;

export default {
  tag: 'rd-absorb',
  title: { en: 'Absorbing a change of basis.', zh: '吸收基变换。' },
  caption: {
    en: 'Two heads with random skew generators $B_h=P_h\\Lambda_hP_h^{\\top}$. Press Play: all entries of $W_q$ and $W_k$ change, the logits before and after absorption change alike, and the difference stays blank. Then drop “one basis for all heads”: a shared key can be turned into one basis only, and head 2 fails wherever $n\\ne m$, whatever map its query is given.',
    zh: '两个头，各有一个随机的反对称生成元 $B_h=P_h\\Lambda_hP_h^{\\top}$。按“播放”：$W_q$ 和 $W_k$ 的所有元素都在变，吸收前后的 logit 一同变化，差始终是空白。再放弃“所有头用同一组基”：共用的 key 只能换到一组基里，第 2 个头凡是 $n\\ne m$ 之处就都不对了，query 无论怎样变换都补救不了。',
  },
  alternative: {
    en: 'Two rows of three square matrices, one row a head. The first square shows the logits with the generator as drawn, $q_m^{\\top}e^{(n-m)B}k_n$; the second those of block-diagonal RoPE with $P^{\\top}$ absorbed into the weights; the third their difference. While both heads have one basis, or each its own basis and its own key, the first two squares are alike and the third is blank. With a basis each but one shared key, the third square of head 2 is filled except on its diagonal. Beneath stand the weights before and after absorption. Beside it, for each head, $B$ as the product of $P$, of $\\Lambda$ with its $2\\times2$ blocks along the diagonal, and of $P^{\\top}$. Positive entries are teal, negative ones orange, small ones pale.',
    zh: '两行方阵，每行三个，一行是一个头。第一个是用原来的生成元算出的 logit，即 $q_m^{\\top}e^{(n-m)B}k_n$；第二个是把 $P^{\\top}$ 吸收进权重之后，用分块对角的 RoPE 算出的 logit；第三个是二者之差。两个头用同一组基，或者各用各的基、也各有各的 key，前两个方阵就相同，第三个是空白。若各用各的基却共用一个 key，第 2 个头的第三个方阵除对角线外都有颜色。下面是吸收前后的权重。旁边对每个头画出 $B$ 等于三者的乘积：$P$，对角线上排着 $2\\times2$ 块的 $\\Lambda$，以及 $P^{\\top}$。正的元素是青色，负的是橙色，小的颜色浅。',
  },
  views: [
    {
      name: 'logits',
      width: stage.width,
      height: stage.height,
      still: () => logitStill,
      labels: [
        ...columns.map((says, n) => ({
          name: `column-${n}`,
          says,
          x: middle(logitSquares(0)[n] ?? logitSquares(0)[0]),
          y: 11,
          anchor: 'middle' as const,
        })),
        ...([0, 1] as const).map((h) => ({
          name: `head-${h}`,
          says: same(`$h=${h + 1}$`),
          x: 0,
          y: logitSquares(h)[0].top + logitSquares(h)[0].side / 2,
          anchor: 'start' as const,
        })),
        ...weightSquares.flatMap((pair, n) =>
          pair.map((square, side) => ({
            name: `weight-${n}-${side}`,
            says: same(side === 0 ? `$${weights[n]}$` : `$\\widetilde ${weights[n]}$`),
            x: middle(square),
            y: square.top - 12,
            anchor: 'middle' as const,
          })),
        ),
      ],
      handles: [],
    },
    {
      name: 'forms',
      width: forms.width,
      height: forms.height,
      still: () => formStill,
      labels: ([0, 1] as const).flatMap((h) =>
        factors.map((letter, n) => {
          const square = formSquares(h)[n] ?? formSquares(h)[0];
          return {
            name: `form-${h}-${n}`,
            says: same(`$${letter}_${h + 1}${n === 3 ? '^{\\top}' : ''}$`),
            x: middle(square),
            y: square.top - 12,
            anchor: 'middle' as const,
          };
        }),
      ),
      handles: [],
    },
  ],
  controls: [
    { kind: 'play', name: 'play', says: { en: 'Play', zh: '播放' }, pauses: { en: 'Pause', zh: '暂停' } },
    {
      kind: 'range',
      name: 'queries',
      says: { en: 'Change $W_q$', zh: '改变 $W_q$' },
      min: 0,
      max: 6.28,
      step: 0.01,
      value: first.queryChange,
      shows: decimal(first.queryChange, 2),
    },
    {
      kind: 'range',
      name: 'keys',
      says: { en: 'Change $W_k$', zh: '改变 $W_k$' },
      min: 0,
      max: 6.28,
      step: 0.01,
      value: first.keyChange,
      shows: decimal(first.keyChange, 2),
    },
    {
      kind: 'choice',
      name: 'sharing',
      says: { en: 'Bases and keys', zh: '基与 key' },
      options: [
        { value: 'one-basis', says: { en: 'One basis for all heads', zh: '所有头用同一组基' } },
        { value: 'own-basis', says: { en: 'Own bases, one shared key', zh: '各用各的基，共用一个 key' } },
        { value: 'own-keys', says: { en: 'Own bases, own keys', zh: '各用各的基，各有各的 key' } },
      ],
      value: first.sharing,
    },
    {
      kind: 'number',
      name: 'dimension',
      says: { en: 'Dimension $d$', zh: '维数 $d$' },
      min: 2,
      max: widest,
      value: first.d,
    },
    {
      kind: 'number',
      name: 'seed',
      says: { en: 'Seed', zh: '种子' },
      min: 1,
      max: 9999,
      value: first.seed,
    },
  ],
  readouts: [
    {
      name: 'differenceOne',
      says: { en: 'Largest difference, head 1', zh: '最大的差，第 1 个头' },
      shows: shown.differenceOne,
    },
    {
      name: 'differenceTwo',
      says: { en: 'Largest difference, head 2', zh: '最大的差，第 2 个头' },
      shows: shown.differenceTwo,
    },
    { name: 'roundoff', says: { en: 'Rounding may reach', zh: '舍入误差的上界' }, shows: shown.roundoff },
    {
      name: 'unmended',
      says: { en: 'Best query map leaves', zh: '最好的 query 映射仍差' },
      shows: shown.unmended,
    },
    {
      name: 'commutator',
      says: same('$\\lVert B_1B_2-B_2B_1\\rVert_F$'),
      shows: shown.commutator,
    },
    {
      name: 'normalForm',
      says: same('$\\max|B-P\\Lambda P^{\\top}|$'),
      shows: shown.normalForm,
    },
  ],
} satisfies FigureDescription;
