import type { Language } from '../../i18n/text.ts';
import { shapeOf, type Shape } from '../shape.ts';
import type { Value } from '../value.ts';

const names: Readonly<Record<Shape['type'], (shape: never) => readonly [en: string, zh: string]>> = {
  number: () => ['a number', '数'],
  complex: () => ['a complex number', '复数'],
  'exact integer': () => ['an exact integer', '精确整数'],
  'exact fraction': () => ['an exact fraction', '精确分数'],
  column: ({ size }: { size: number }) => [`a column of ${size}`, `列向量（${size} 维）`],
  row: ({ size }: { size: number }) => [`a row of ${size}`, `行向量（${size} 维）`],
  matrix: ({ rows, columns }: { rows: number; columns: number }) => [
    `a ${rows} × ${columns} matrix`,
    `矩阵（${rows} × ${columns}）`,
  ],
  function: () => ['a function', '函数'],
  family: () => ['a family of values', '带下标的一族值'],
  law: () => ['a law', '概率分布'],
  box: () => ['a box', '区间之积'],
  set: ({ size }: { size: number }) => [`a set of ${size}`, `集合（${size} 个元素）`],
  table: ({ size }: { size: number }) => [`a table of ${size}`, `数表（${size} 项）`],
  'event function': () => ['a function of random variables', '随机变量的函数'],
  group: () => ['a one-parameter group', '单参数群'],
  picture: () => ['a matrix with dots', '带省略号的矩阵'],
  average: () => ['an average', '平均'],
  range: () => ['a range of integers', '整数范围'],
};

/** The name of a type with its size, such as `a column of 3`. */
export function shapeName(shape: Shape, language: Language): string {
  const [en, zh] = names[shape.type](shape as never);
  return language === 'zh' ? zh : en;
}

/** The name of the type of a value, in English. */
export function typeName(value: Value): string {
  return shapeName(shapeOf(value), 'en');
}
