import type { Text } from '#i18n';

/** The words of a panel that stand in its page and never change. */
export const pageWords = {
  evidence: { en: 'Evidence', zh: '证据' },
  close: { en: 'Close', zh: '收起' },
  seed: { en: 'seed', zh: '种子' },
  freshSeed: { en: 'New seed', zh: '换种子' },
  all: { en: 'all', zh: '全部' },
  from: { en: 'from', zh: '从' },
  to: { en: 'to', zh: '到' },
  plot: { en: 'Points of the plot', zh: '图中各点' },
  plotSays: {
    en: 'Each point is one sample; point at it, or use the arrow keys.',
    zh: '每点是一个样本；指向它，或用方向键查看。',
  },
  figures: { en: 'Figures', zh: '数据' },
  controls: { en: 'What to run', zh: '运行设置' },
  wrongVariants: { en: 'Wrong variants, and how they fail', zh: '错误变体，以及它们错在何处' },
  runWrong: { en: 'Run this wrong formula', zh: '运行此错式' },
  reading: { en: 'Reading', zh: '读法' },
  readingSays: {
    en: 'The formula as it was understood, with every parenthesis and argument written out.',
    zh: '程序所理解的式子：括号与自变量全部写出。',
  },
  samples: { en: 'Sample points', zh: '样本点' },
  world: { en: 'World', zh: '符号的取值' },
  routes: { en: 'Where the values come from', zh: '各量的算法' },
  premises: { en: 'Derived from', zh: '前提' },
  source: { en: 'Source', zh: '源码' },
  permalink: { en: 'Permalink', zh: '固定链接' },
  permalinkSays: {
    en: 'Restores the parameters, the seed and the chosen variant, and runs to the same numbers.',
    zh: '打开即恢复参数、种子与所选变体，并算出同样的数。',
  },
  copy: { en: 'Copy', zh: '复制' },
  formula: { en: 'formula', zh: '公式' },
  check: { en: 'Check', zh: '检验' },
  scripts: {
    en: 'Running it on your own machine needs JavaScript; the verdict above is from the build.',
    zh: '在本机运行需要 JavaScript；以上是构建时的结论。',
  },
} as const satisfies Record<string, Text>;
