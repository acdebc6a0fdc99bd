import type { Text } from './text.ts';

/** The words around an article that make reading it easier. */
export const readingWords = {
  tools: { en: 'This article', zh: '本文' },
  sourceText: { en: 'Source of the text', zh: '正文源文件' },
  sourceChecks: { en: 'Source of the checks', zh: '检验源文件' },
  reading: { en: 'Reading', zh: '阅读时间' },
  history: { en: 'History', zh: '修订记录' },
  continueAt: { en: 'Continue where you were:', zh: '继续读：' },
} as const satisfies Record<string, Text>;
