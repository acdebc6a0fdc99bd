import type { Text } from './text.ts';

/** The words around the graph of derivations. */
export const graphWords = {
  graph: { en: 'Derivation graph', zh: '推导图' },
  /** The same where room is short. */
  tab: { en: 'Graph', zh: '推导图' },
  ofArticle: { en: 'The derivation graph of this article', zh: '本文的推导图' },
  ofEquation: { en: 'This equation in the derivation graph', zh: '在推导图中看此式' },
  ofSite: { en: 'The whole site', zh: '全站' },
  says: {
    en: 'Each equation and claim, with an arrow from every premise to what is derived from it. A mark leads to the equation in its place; its outline and its sign tell the verdict.',
    zh: '图中是每一个公式与论断，箭头从前提指向由它推出的结果。点记号可到文中该式；外框与符号表示检验的结论。',
  },
  choosing: {
    en: 'Choose an equation to see everything it is derived from, everything that is derived from it, and the assumptions on which it rests.',
    zh: '选定一式，便可看到它的全部来历与去向，以及它依赖的假设。',
  },
  toArticle: { en: 'Back to the article', zh: '回到文章' },
  toSite: { en: 'All articles in one graph', zh: '所有文章合为一图' },
  choose: { en: 'Equation', zh: '公式' },
  none: { en: 'Choose an equation', zh: '选择公式' },
  clear: { en: 'Clear', zh: '取消选择' },
  larger: { en: 'Enlarge', zh: '放大' },
  smaller: { en: 'Reduce', zh: '缩小' },
  fit: { en: 'Fit the width', zh: '适合宽度' },
  picture: { en: 'Derivation graph as a picture', zh: '推导图' },
  toList: { en: 'Skip to the list', zh: '跳到列表' },
  beginning: { en: 'Introduction', zh: '引言' },
  list: { en: 'The same as a list', zh: '以列表查看' },
  premises: { en: 'Derived from', zh: '由何推出' },
  consequences: { en: 'Used by', zh: '用于' },
  restsOn: { en: 'Rests on the assumptions', zh: '依赖的假设' },
  noEquation: { en: 'no other equation', zh: '无' },
  noAssumption: { en: 'none', zh: '无' },
  evidence: { en: 'Its evidence', zh: '此式的证据' },
  inArticle: { en: 'See it in the article', zh: '在文中看此式' },
  chosen: { en: 'The chosen equation', zh: '选定的公式' },
} as const satisfies Record<string, Text>;

/** How many equations lie on the way, where there are more than the direct ones. */
export const inAll = (count: number): Text => ({
  en: `${count} in all, step by step`,
  zh: `逐步追溯，共 ${count} 式`,
});
