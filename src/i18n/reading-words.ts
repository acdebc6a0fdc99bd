import type { Text } from './text.ts';

/** The words around an article that make reading it easier. */
export const readingWords = {
  tools: { en: 'This article', zh: '本文' },
  sourceText: { en: 'Source of the text', zh: '正文源文件' },
  sourceChecks: { en: 'Source of the checks', zh: '检验源文件' },
} as const satisfies Record<string, Text>;
