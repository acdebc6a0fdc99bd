import type { Text } from './text.ts';

/** The words of the search. */
export const searchWords = {
  search: { en: 'Search', zh: '搜索' },
  shortcut: { en: 'Search (Ctrl K)', zh: '搜索（Ctrl K）' },
  field: { en: 'Words, a number, or LaTeX', zh: '词语、编号，或 LaTeX' },
  close: { en: 'Close', zh: '关闭' },
  results: { en: 'Results', zh: '结果' },
  searchIn: { en: 'Search in', zh: '搜索范围' },
  hint: {
    en: 'Words search the text. `(22)` or `eq:continuity` finds an equation. A piece of LaTeX, such as `\\nabla\\cdot f`, is looked for inside every formula of the site.',
    zh: '输入词语，搜索正文；输入 `(22)` 或 `eq:continuity`，直达公式；输入一段 LaTeX，如 `\\nabla\\cdot f`，便在全站公式的结构中查找。',
  },
  keys: { en: '↑ ↓ choose · Enter opens · Esc closes', zh: '↑ ↓ 选择 · Enter 打开 · Esc 关闭' },
  searching: { en: 'Searching …', zh: '正在搜索……' },
  failed: {
    en: 'The search index could not be fetched. Check the connection and type again.',
    zh: '未能取得搜索索引。请检查网络，再输入一次。',
  },
  nothing: {
    en: 'Nothing was found. Try fewer or other words, the other language, the number of an equation such as `(22)`, or a piece of its LaTeX such as `\\nabla\\cdot f`.',
    zh: '没有找到。可以换个说法，少用几个词，换一种语言，或者输入公式的编号，如 `(22)`，或公式中的一段 LaTeX，如 `\\nabla\\cdot f`。',
  },
  noFormula: {
    en: 'No equation contains this. Try a smaller piece, and leave out subscripts and bold type: a plain name stands for the name with them.',
    zh: '没有公式含有这一段。可以截短一些，并略去下标与粗体：不带它们的名字，也能匹配带有它们的名字。',
  },
  incomplete: { en: 'This fragment is not a whole expression', zh: '这一段还不是完整的式子' },
  inOrder: {
    en: 'Shown are the equations that have its signs in this order.',
    zh: '以下公式依次含有其中的记号。',
  },
  equation: { en: 'Equation', zh: '公式' },
} as const satisfies Record<string, Text>;

/** How many places were found. */
export const foundPlaces = (count: number): Text => ({
  en: count === 1 ? '1 result' : `${count} results`,
  zh: `${count} 条结果`,
});

/** How many formulas contain a fragment, and how many of them are shown. */
export const foundFormulas = (count: number, shown: number): Text => ({
  en: `${count === 1 ? '1 equation' : `${count} equations`}${shown < count ? `, of which ${shown} are shown` : ''}`,
  zh: `${count} 个公式${shown < count ? `，显示前 ${shown} 个` : ''}`,
});

/** A text that is too long to be searched for. */
export const tooLong = (length: number, most: number): Text => ({
  en: `This is too long to search for: ${length} characters. Shorten it to ${most}.`,
  zh: `搜索的内容太长：共 ${length} 个字符。请缩短到 ${most} 个以内。`,
});

/** Where in a fragment something is wrong. */
export const atCharacter = (position: number): Text => ({
  en: `at character ${position}`,
  zh: `在第 ${position} 个字符处`,
});
