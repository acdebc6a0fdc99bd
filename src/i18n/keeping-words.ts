import type { Text } from './text.ts';

/** The words of what a reader keeps: the printed article, and the site without a network. */
export const keepingWords = {
  pdf: { en: 'PDF for printing', zh: '打印版 PDF' },
  printedMarks: { en: 'The marks beside the numbers', zh: '编号旁的记号' },
  printedChecked: {
    en: 'Every formula was executed from its own LaTeX when this copy was made; the evidence, and a way to run it again, is at the address of the article.',
    zh: '印出本文时，每个公式都由它自己的 LaTeX 代入数值执行过；证据在文章的网址，也可在那里重新运行。',
  },
  updateReady: { en: 'There is a new version of this site.', zh: '本站有新版本。' },
  updateReload: { en: 'Reload', zh: '刷新' },
  updateLater: { en: 'Later', zh: '稍后' },
  offline: { en: 'You are offline', zh: '当前没有网络' },
  offlineSays: {
    en: 'This page is not among those kept on this device. The articles you have read are, and every formula of them can be run. Kept here:',
    zh: '这一页没有存在本机。读过的文章都已存下，文中的公式也可以照常运行。本机现有：',
  },
  offlineAgain: { en: 'Try again', zh: '重试' },
} as const satisfies Record<string, Text>;
