import type { Text } from './text.ts';

/** The words of the site around its articles. */
export const words = {
  language: { en: 'English', zh: '中文' },
  siteName: { en: 'Rederive', zh: '重演' },
  promise: {
    en: 'The formula you read is the program that ran.',
    zh: '读到的公式，就是跑过的程序。',
  },
  promiseAtLength: {
    en: 'Every numbered formula on this site is executed from its own LaTeX, on numbers: once when the site is built, where a single failure stops the build, and once more on your machine when you press Run.',
    zh: '本站每个带编号的公式，都由它自己的 LaTeX 代入数值执行：建站时逐式检验，一式不成立，网站便不会发布；点“运行”，你的机器再验一遍。',
  },
  skip: { en: 'Skip to the text', zh: '跳到正文' },
  siteNavigation: { en: 'Site', zh: '站点' },
  articles: { en: 'Articles', zh: '文章' },
  oneEquation: { en: 'One equation, and what it is worth', zh: '试看一式' },
  oneEquationSays: {
    en: 'The mark beside the number leads to the evidence: both sides at random points, what tolerance they met and why, and wrong variants that fail the same test.',
    zh: '编号旁的记号通向证据：两边在随机点上各得何值，容差多少、从何而来；把式子改错，同一检验就不再通过。',
  },
  inItsPlace: { en: 'See it in its derivation', zh: '在推导中看这一式' },
  contents: { en: 'Contents', zh: '目录' },
  retoldFrom: { en: 'Derived after', zh: '内容出自' },
  sourceUse: {
    en: 'We use its facts and formulas; the words here are ours. Licence of the source',
    zh: '本文只取其事实与公式，文字另写。原文许可',
  },
  prerequisites: { en: 'You will need', zh: '预备知识' },
  updated: { en: 'Updated', zh: '更新于' },
  theme: { en: 'Theme', zh: '主题' },
  themeLight: { en: 'Light', zh: '浅色' },
  themeDark: { en: 'Dark', zh: '深色' },
  themeSystem: { en: 'As the system', zh: '跟随系统' },
  equation: { en: 'Equation', zh: '公式' },
  formula: { en: 'Formula', zh: '公式' },
  evidence: { en: 'evidence', zh: '证据' },
  ledger: { en: 'All equations of the article', zh: '全文公式' },
  note: { en: 'Note', zh: '旁注' },
  previous: { en: 'Previous', zh: '上一式' },
  next: { en: 'Next', zh: '下一式' },
  backToArticle: { en: 'Back to its place in the article', zh: '回到文中此处' },
  notFound: { en: 'There is no page at this address.', zh: '此地址没有页面。' },
  notFoundHint: {
    en: 'It may have been mistyped. Everything there is can be reached from here:',
    zh: '可能是地址有误。站内的一切，都可以从这里找到：',
  },
  verifiedAtBuild: { en: 'Verified at build, ', zh: '构建时已验证，' },
  engine: { en: 'Engine', zh: '引擎' },
  ledgerFile: { en: 'The ledger as data', zh: '验证记录（JSON）' },
  codeLicence: { en: 'Code: MIT licence', zh: '代码：MIT 许可' },
  textLicence: { en: 'Text and figures: CC BY 4.0', zh: '文字与插图：CC BY 4.0' },
} as const satisfies Record<string, Text>;
