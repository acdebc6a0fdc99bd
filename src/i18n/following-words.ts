import type { Text } from './text.ts';

/** The words around following a reference: previews, what is copied, what a formula rests on, and what is not there. */
export const followingWords = {
  preview: { en: 'Preview', zh: '预览' },
  derivedFrom: { en: 'Derived from', zh: '推自' },
  usedBy: { en: 'Used by', zh: '用于' },
  tools: { en: 'Copy this equation', zh: '复制本式' },
  copyLink: { en: 'Copy link', zh: '复制链接' },
  copyTex: { en: 'Copy LaTeX', zh: '复制 LaTeX' },
  copyMathml: { en: 'Copy MathML', zh: '复制 MathML' },
  copied: { en: 'Copied', zh: '已复制' },
  near: { en: 'What is near it:', zh: '相近的有：' },
  untranslated: {
    en: 'This article has not been translated into English yet; here is its Chinese text. The evidence behind each equation is in English.',
    zh: '本文尚无中文版，以下为英文原文；各式的证据是中文的。',
  },
  notTranslated: { en: ' (not translated)', zh: '（未译）' },
} as const satisfies Record<string, Text>;
