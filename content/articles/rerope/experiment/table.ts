import type { MeasuredCell, MeasuredTable } from '#verification';
import { share, type Accuracy } from './accuracy.ts';
import { criterionWords, outcomeWords } from './criterion-words.ts';
import type { Results } from './results.ts';
import stored from './results.json' with { type: 'json' };
import { longestTrained, settingName } from './setting-name.ts';
import type { Setting } from './setting.ts';

const results = stored as Results;

const same = (text: string): { en: string; zh: string } => ({ en: text, zh: text });
const percent = (value: number): string => (100 * value).toFixed(1);

function cell(accuracies: readonly Accuracy[]): MeasuredCell {
  const shares = accuracies.map(share);
  const mean = shares.reduce((a, b) => a + b) / shares.length;
  return {
    mean: percent(mean),
    range: `${percent(Math.min(...shares))}–${percent(Math.max(...shares))}`,
    seeds: shares.map(percent),
  };
}

function longest(setting: Setting): string {
  const length = longestTrained(setting);
  return length === undefined ? '–' : length === Infinity ? '$\\infty$' : `$${length}$`;
}

const { trained, rows, criteria, ropeAbovePi, seeds } = results;
const all = criteria.filter(({ reproduced }) => reproduced).length;

/** The measurement of rerope for `<Measured />`. */
export default {
  title: {
    en: 'Accuracy at eight times the training length.',
    zh: '八倍训练长度上的准确率。',
  },
  about: {
    en: 'Right predictions in the second half of the text, in per cent: the mean of five models, below it their least and greatest. $L_{\\max}$ is the longest text that stays within the trained distances; here $L=256$.',
    zh: '文本后半段预测正确的百分比：五个模型的平均值，下面是其中最小与最大的值。$L_{\\max}$ 是不超出训练过的距离的最大长度；这里 $L=256$。',
  },
  rowsAre: { en: 'Positions at the test', zh: '测试时的位置' },
  detailIs: same('$L_{\\max}$'),
  columns: [same('plain'), same('rep12'), same('rep100')],
  rows: [
    {
      name: { en: 'RoPE, at length $32$', zh: 'RoPE，长度 $32$' },
      detail: same('$32$'),
      cells: [cell(trained.plain), cell(trained.rep12), undefined],
    },
    ...rows.map(({ setting, accuracies }) => ({
      name: same(settingName(setting)),
      detail: same(longest(setting)),
      cells: [cell(accuracies.plain), cell(accuracies.rep12), cell(accuracies.rep100)],
    })),
  ],
  seeds,
  verdict:
    all === criteria.length
      ? {
          en: 'Reproduced: each criterion holds in each of the five seeds.',
          zh: '得到重现：每一条标准在五个种子上全部成立。',
        }
      : {
          en: `Not reproduced as a whole: ${all} of ${criteria.length} criteria hold in each of the five seeds.`,
          zh: `整体上没有重现：${criteria.length} 条标准中有 ${all} 条在五个种子上全部成立。`,
        },
  criteria: criteria.map((outcome) => ({
    ...criterionWords[outcome.criterion],
    outcome: outcomeWords(outcome),
    reproduced: outcome.reproduced,
  })),
  notes: [
    {
      en: `On plain text RoPE is above PI in ${ropeAbovePi} of ${seeds.length} seeds; the pilot did not lead us to expect that it would be.`,
      zh: `在 plain 上，RoPE 高于 PI 的种子有 ${ropeAbovePi} 个（共 ${seeds.length} 个）；预备实验并没有让我们指望这一点。`,
    },
  ],
} satisfies MeasuredTable;
