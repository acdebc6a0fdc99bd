import type { Text } from './text.ts';

/** The words of what is made of the articles for other programs: feeds, Markdown, pictures. */
export const publishingWords = {
  atom: { en: 'Atom feed', zh: 'Atom 订阅' },
  rss: { en: 'RSS feed', zh: 'RSS 订阅' },
  markdown: { en: 'This article as Markdown', zh: '本文的 Markdown 版' },
  address: { en: 'Address', zh: '网址' },
  inOtherLanguage: { en: 'In Chinese', zh: '英文版' },
  formulas: { en: 'Formulas', zh: '公式' },
  formulasAre: {
    en: 'LaTeX between dollar signs. Beneath each numbered one stand its label and its verdict.',
    zh: '美元符号之间是 LaTeX；带编号的公式下面，是它的标签和检验结论。',
  },
  figure: { en: 'Figure', zh: '图' },
  moving: { en: 'It moves at', zh: '可动的版本见' },
  whatItShows: { en: 'What it shows:', zh: '图中所示：' },
  reportedFrom: { en: 'Reported, not measured here. Source:', zh: '转述，不是本站所测。出处：' },
  higher: { en: 'Higher is better.', zh: '越高越好。' },
  lower: { en: 'Lower is better.', zh: '越低越好。' },
  measuredHere: { en: 'Measured here, by', zh: '本站所测，由以下命令得出：' },
  reproduced: { en: 'reproduced', zh: '得到重现' },
  notReproduced: { en: 'not reproduced', zh: '没有重现' },
  ledger: { en: 'Ledger', zh: '验证记录' },
  number: { en: 'No.', zh: '编号' },
  label: { en: 'Label', zh: '标签' },
  says: { en: 'What it says', zh: '内容' },
  verdict: { en: 'Verdict', zh: '结论' },
  restsOn: { en: 'Rests on', zh: '所据' },
  evidence: { en: 'Evidence', zh: '证据' },
  footnotes: { en: 'Notes', zh: '旁注' },
  keyFormula: { en: 'Its formula says:', zh: '图中公式说的是：' },
  data: { en: 'Every verdict as data', zh: '全部结论（JSON）' },
} as const satisfies Record<string, Text>;
