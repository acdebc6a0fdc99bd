import type { Text } from '../../i18n/text.ts';

/** The types of the language in words; signatures are made of them. */
export const typeWords: Readonly<Record<string, Text>> = {
  number: { en: 'number', zh: '数' },
  'complex number': { en: 'complex number', zh: '复数' },
  integer: { en: 'integer', zh: '整数' },
  column: { en: 'column', zh: '列向量' },
  row: { en: 'row', zh: '行向量' },
  matrix: { en: 'matrix', zh: '矩阵' },
  'square matrix': { en: 'square matrix', zh: '方阵' },
  'scalar field': { en: 'scalar field', zh: '标量场' },
  'vector field': { en: 'vector field', zh: '向量场' },
  function: { en: 'function', zh: '函数' },
  family: { en: 'family', zh: '以下标取值的量' },
  law: { en: 'law', zh: '分布' },
  'law on points': { en: 'law on points', zh: '有限点上的分布' },
  set: { en: 'set', zh: '集合' },
  box: { en: 'box', zh: '长方体' },
  name: { en: 'name', zh: '名字' },
  anything: { en: 'anything', zh: '任意值' },
  'number set': { en: 'number set', zh: '数集' },
  statement: { en: 'statement', zh: '关系' },
};

/**
 * A signature in words, such as `column, column → number`.
 *
 * @throws {RangeError} for a type that has no words
 */
export function signature(types: string): Text {
  const [takes = '', gives] = types.split(' → ');
  const sides = [takes.split(', '), ...(gives === undefined ? [] : [[gives]])];
  const say = (language: keyof Text): string =>
    sides
      .map((side) => side.map((type) => wordsOf(type)[language]).join(language === 'en' ? ', ' : '、'))
      .join(' → ');
  return { en: say('en'), zh: say('zh') };
}

function wordsOf(type: string): Text {
  const words = typeWords[type];
  if (words === undefined) throw new RangeError(`no words for the type ${JSON.stringify(type)}`);
  return words;
}
