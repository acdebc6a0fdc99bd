import type { Text } from '#i18n';

/** The words around the wrong formulas that the machine makes. */
export const mutantWords = {
  says: {
    en: 'The machine changes the formula at every place: a sign, a factor, an exponent, an index, a name, a derivative. The check must reject each result at its own points.',
    zh: '机器在公式的每一处各改一笔：符号、因子、指数、下标、名字、导数。检验必须在自己的样本点上否定每一个结果。',
  },
  each: { en: 'See each of them', zh: '逐个查看' },
  title: { en: 'Machine-made wrong formulas', zh: '机器造出的错式' },
  /** Before an equation's number, where room is short. */
  tab: { en: 'Mutants of', zh: '错式' },
  edit: { en: 'Open in the editor', zh: '在编辑器中打开' },
} as const satisfies Record<string, Text>;
