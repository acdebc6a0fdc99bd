import type { Text } from './text.ts';

/** The words around citations, the glossary and the bibliography. */
export const citingWords = {
  glossary: { en: 'Glossary', zh: '术语表' },
  glossarySays: {
    en: 'The words that the articles use in a particular sense, with what they mean here. The first use of each in an article leads to this page.',
    zh: '各篇文章里有专门含义的词，以及它们在本站的意思。每篇文章中一个词首次出现时，都链接到这里。',
  },
  appearsIn: { en: 'Appears in', zh: '见于' },
  definedIn: { en: 'Defined by', zh: '定义式' },
  related: { en: 'See also', zh: '参见' },
  bibliography: { en: 'Bibliography', zh: '文献目录' },
  bibliographySays: {
    en: 'Every work that the articles cite, and the articles that cite it.',
    zh: '各篇文章引用过的全部文献，以及引用它的文章。',
  },
  citedIn: { en: 'Cited in', zh: '引用于' },
  references: { en: 'References', zh: '参考文献' },
  allReferences: { en: 'All works that this site cites', zh: '本站引用的全部文献' },
  citeThis: { en: 'Cite this article', zh: '引用本文' },
  asText: { en: 'As text', zh: '文本' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  download: { en: 'Download', zh: '下载' },
} as const satisfies Record<string, Text>;
