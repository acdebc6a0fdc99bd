import type { Text } from '#i18n';

/** The words of the editor. Sentences that carry figures are made where the figures are. */
export const editorWords = {
  title: { en: 'Edit the formula', zh: '编辑公式' },
  close: { en: 'Close the editor', zh: '关闭编辑器' },
  typeset: { en: 'The formula, typeset', zh: '排版后的公式' },
  help: {
    en: 'Tried as you type, with the parameters and the seed above. Esc closes the editor.',
    zh: '边输入边计算，取上方的参数与种子。按 Esc 关闭编辑器。',
  },
  own: { en: 'This is the formula of the article.', zh: '这是文中的公式。' },
  edited: {
    en: 'Edited: this is not the formula of the article. The verdict of the build is about that one.',
    zh: '已改动：这不是文中的公式。构建时的结论只针对文中的公式。',
  },
  simplify: { en: 'Find the simplest counterexample', zh: '找最简反例' },
  simplifying: { en: 'Looking for it…', zh: '正在寻找…' },
  noSimplest: {
    en: 'No single point shows it: the failure is in the order in which errors fall.',
    zh: '没有单独一点可以说明：错在误差下降的阶。',
  },
  noSimpler: { en: 'None was found within 3 s.', zh: '3 秒内没有找到。' },
  longer: { en: 'Give it 30 s', zh: '给它 30 秒' },
  reset: { en: 'Reset', zh: '还原' },
  link: { en: 'Link to this formula', zh: '此式的链接' },
  copy: { en: 'Copy the link', zh: '复制链接' },
  copied: { en: 'copied', zh: '已复制' },
  trying: { en: 'Trying…', zh: '正在计算…' },
  empty: { en: 'There is no formula here.', zh: '这里没有公式。' },
  differ: { en: 'they differ by', zh: '两边相差' },
  deep: {
    en: 'Not typeset: it is nested too deeply.',
    zh: '未排版：嵌套过深。',
  },
  large: { en: 'Not typeset: it would be too large.', zh: '未排版：式子过大。' },
  cannotTypeset: { en: 'Cannot be typeset', zh: '无法排版' },
} as const satisfies Record<string, Text>;
