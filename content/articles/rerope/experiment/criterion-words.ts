import type { Criterion, Outcome } from './criteria.ts';

interface Text {
  readonly en: string;
  readonly zh: string;
}

interface CriterionWords {
  /** Its number in the article. */
  readonly number: string;
  readonly says: Text;
}

/** The criteria as the article states them. */
export const criterionWords: Readonly<Record<Criterion, CriterionWords>> = {
  'window-keeps': {
    number: '1',
    says: {
      en: 'ReRoPE with $N/4\\le w\\le N/2$ keeps at least $90\\,\\%$ of the accuracy at training length, on plain and on rep12.',
      zh: '$N/4\\le w\\le N/2$ 的 ReRoPE，在 plain 和 rep12 上都至少保住训练长度上准确率的 $90\\,\\%$。',
    },
  },
  'others-lose': {
    number: '2',
    says: {
      en: 'RoPE, PI and NTK (original and mixed) lose more than half of theirs on plain.',
      zh: 'RoPE、PI 和 NTK（最早的取法和 mixed），在 plain 上都丢掉一半以上。',
    },
  },
  'one-step-outside': {
    number: '3',
    says: {
      en: '$w=N$ is at least $10$ points below $w=N-1$ on plain.',
      zh: '在 plain 上，$w=N$ 比 $w=N-1$ 至少低 $10$ 个百分点。',
    },
  },
  'leaky-in-range': {
    number: '4a',
    says: {
      en: 'Leaky ReRoPE with $L_{\\max}\\ge L$ is within $3$ points of ReRoPE with the same window, on plain.',
      zh: '在 plain 上，$L_{\\max}\\ge L$ 的 Leaky ReRoPE 与同样窗口的 ReRoPE 相差不超过 $3$ 个百分点。',
    },
  },
  'leaky-out-of-range': {
    number: '4b',
    says: {
      en: 'Leaky ReRoPE with $L_{\\max}<0.8\\,L$ is at least $4$ points below it, on plain.',
      zh: '在 plain 上，$L_{\\max}<0.8\\,L$ 的 Leaky ReRoPE 至少比它低 $4$ 个百分点。',
    },
  },
};

/** Margins of these are shares of the accuracy at training length; those of the others are points. */
const relative: readonly Criterion[] = ['window-keeps', 'others-lose'];

/** In how many seeds a criterion is met, and by what margins. */
export function outcomeWords({ criterion, margins, met }: Outcome): Text {
  const written = (margin: number): string => (100 * margin).toFixed(1).replace('-', '−');
  const [least, most] = [Math.min(...margins), Math.max(...margins)].map(written);
  const mean = written(margins.reduce((a, b) => a + b) / margins.length);
  const unit = relative.includes(criterion)
    ? { en: 'per cent of the trained accuracy', zh: '，以训练长度上的准确率为百分之百' }
    : { en: 'points', zh: '，单位是百分点' };
  return {
    en: `met by ${met} of ${margins.length} seeds; margins from ${least} to ${most} ${unit.en}, on average ${mean}`,
    zh: `${margins.length} 个种子中有 ${met} 个满足；余量从 ${least} 到 ${most}，平均 ${mean}${unit.zh}`,
  };
}
