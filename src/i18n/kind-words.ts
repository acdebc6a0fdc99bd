import type { Text } from './text.ts';

/** The words for each kind of statement, in the order in which a report lists them. */
export const kindWords = {
  identity: { en: 'identity', zh: '恒等式' },
  approximation: { en: 'approximation', zh: '近似' },
  proportionality: { en: 'proportionality', zh: '正比' },
  constant: { en: 'equal up to a constant', zh: '相差常数' },
  bound: { en: 'inequality', zh: '不等式' },
  limit: { en: 'limit', zh: '极限' },
  law: { en: 'equality in law', zh: '同分布' },
  count: { en: 'count', zh: '计数' },
  algorithm: { en: 'algorithm', zh: '算法' },
  definition: { en: 'definition', zh: '定义' },
  assumption: { en: 'assumption', zh: '假设' },
  reported: { en: 'reported', zh: '转述' },
  refutation: { en: 'wrong statement', zh: '错误陈述' },
} as const satisfies Record<string, Text>;
