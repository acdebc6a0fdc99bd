import type { Text } from '#i18n';

/** A combination of keys and what it does. */
export interface Shortcut {
  /** What `perform.ts` knows it by; none where a part of the page listens for itself. */
  readonly action?: string;
  /** With Alt held, unless it says otherwise; none is a bare character, and none belongs to a browser or screen reader. */
  readonly key: string;
  readonly modifier?: 'Ctrl';
  readonly says: Text;
}

/** The sheet shows this table, and the handler reads it from the sheet. */
export const shortcuts: readonly { readonly title: Text; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: { en: 'In an article', zh: '文章内' },
    shortcuts: [
      { action: 'next-equation', key: 'j', says: { en: 'Next equation', zh: '下一个公式' } },
      { action: 'previous-equation', key: 'k', says: { en: 'Previous equation', zh: '上一个公式' } },
      { action: 'next-section', key: 'n', says: { en: 'Next section', zh: '下一节' } },
      { action: 'previous-section', key: 'p', says: { en: 'Previous section', zh: '上一节' } },
      {
        action: 'open-panel',
        key: 'o',
        says: { en: 'Open or close the evidence of the equation', zh: '打开或关闭该式的证据' },
      },
      { action: 'run-all', key: 'x', says: { en: 'Run, or stop', zh: '运行或停止' } },
    ],
  },
  {
    title: { en: 'Everywhere', zh: '各处通用' },
    shortcuts: [
      { key: 'k', modifier: 'Ctrl', says: { en: 'Search', zh: '搜索' } },
      { action: 'graph', key: 'g', says: { en: 'The derivation graph', zh: '推导图' } },
      { action: 'language', key: 'l', says: { en: 'The other language', zh: '切换语言' } },
      { action: 'theme', key: 'c', says: { en: 'Light, system or dark', zh: '浅色、跟随系统或深色' } },
      { action: 'help', key: '/', modifier: 'Ctrl', says: { en: 'This sheet', zh: '本表' } },
    ],
  },
];
