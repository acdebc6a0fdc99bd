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
  table: { en: 'table', zh: '取值表' },
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

const sized: readonly (readonly [RegExp, string])[] = [
  [/^a column of (\S+)$/u, '$1 维列向量'],
  [/^a row of (\S+)$/u, '$1 维行向量'],
  [/^a (\S+) × (\S+) matrix$/u, '$1 × $2 矩阵'],
  [/^a set of (\S+)$/u, '$1 个元素的集合'],
  [/^a table of (\S+)$/u, '$1 项的表'],
];
const plain: Readonly<Record<string, string>> = {
  'a number': '数',
  'a complex number': '复数',
  'an exact integer': '精确的整数',
  'an exact fraction': '精确的分数',
  'an average': '平均',
  'a function of random variables': '随机变量的函数',
  'a one-parameter group': '单参数群',
  'a matrix with dots': '含省略号的矩阵',
  'a function': '函数',
  'a family of values': '以下标取值的量',
  'a law': '分布',
  'a box': '长方体',
  'a range of integers': '整数区间',
};

/**
 * The name of a value's type, as errors and explanations say it, in both languages.
 *
 * @param name such as `a column of 2`
 * @throws {RangeError} for a type that has no words
 */
export function typeText(name: string): Text {
  const found = sized.find(([pattern]) => pattern.test(name));
  const zh = found === undefined ? plain[name] : name.replace(found[0], found[1]);
  if (zh === undefined) throw new RangeError(`no words for the type ${JSON.stringify(name)}`);
  return { en: name.replace(/^an? /u, ''), zh };
}
