import type { Text } from './text.ts';

interface OutcomeWords {
  /** As a state of one equation. */
  readonly state: Text;
  /** As a count of several: `4 definitions`. */
  readonly count: (count: number) => Text;
}

const counted =
  (one: string, many: string, zh: string) =>
  (count: number): Text => ({
    en: `${count} ${count === 1 ? one : many}`,
    zh: `${count} 个${zh}`,
  });

/** The words for each outcome of a check, in the order in which a ledger counts them. */
export const outcomeWords = {
  verified: { state: { en: 'verified', zh: '已验证' }, count: counted('verified', 'verified', '已验证') },
  definition: {
    state: { en: 'definition', zh: '定义' },
    count: counted('definition', 'definitions', '定义'),
  },
  assumption: {
    state: { en: 'assumption', zh: '假设' },
    count: counted('assumption', 'assumptions', '假设'),
  },
  reported: { state: { en: 'reported', zh: '转述' }, count: counted('reported', 'reported', '转述') },
  disproved: {
    state: { en: 'disproved', zh: '已证伪' },
    count: counted('disproved', 'disproved', '已证伪'),
  },
  refuted: { state: { en: 'refuted', zh: '不成立' }, count: counted('refuted', 'refuted', '不成立') },
  inconclusive: {
    state: { en: 'inconclusive', zh: '无法判定' },
    count: counted('inconclusive', 'inconclusive', '无法判定'),
  },
  stale: { state: { en: 'stale', zh: '已过期' }, count: counted('stale', 'stale', '已过期') },
} as const satisfies Record<string, OutcomeWords>;
