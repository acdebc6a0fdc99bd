import type { Text } from '../../i18n/text.ts';

const chinese: Readonly<Record<string, string>> = {
  'recorded notion': '只供阅读的记号',
  'order of size': '量级',
  'absolute value': '绝对值',
  'binomial coefficient': '二项式系数',
  bracket: '括号',
  call: '函数值',
  cardinality: '元素个数',
  cases: '分段',
  columns: '并列的列',
  chain: '连等式',
  composition: '复合',
  convolution: '卷积',
  definition: '定义',
  delta: 'δ 函数',
  derivative: '导数',
  determinant: '行列式',
  diagonal: '对角矩阵',
  'differential operator': '微分算子',
  'direct sum': '直和',
  'direct sum over a range': '一族矩阵的直和',
  'distance of laws': '分布间的距离',
  divergence: '散度',
  'dot product': '点乘',
  dots: '省略号',
  entry: '矩阵元',
  'evaluation at': '在一点取值',
  event: '事件',
  expectation: '期望',
  extremum: '极值',
  factorial: '阶乘',
  function: '函数',
  gradient: '梯度',
  integral: '积分',
  'integral over a region': '区域上的积分',
  interval: '区间',
  inverse: '逆',
  average: '加权平均',
  softmax: 'softmax',
  'integral over a run of names': '对一列名字的积分',
  'Iverson bracket': 'Iverson 括号',
  Laplacian: '拉普拉斯算子',
  'Laplacian of a function': '函数的拉普拉斯算子',
  limit: '极限',
  matrix: '矩阵',
  'matrix of blocks': '分块矩阵',
  name: '名字',
  norm: '范数',
  'normal law': '正态分布',
  number: '数',
  'number set': '数集',
  'open argument': '空缺的自变量',
  optimum: '最优值',
  'positive part': '正部',
  power: '幂',
  prime: '撇号求导',
  product: '乘积',
  quotient: '商',
  'range of components': '一段分量',
  remainder: '余项',
  'remainder of a division': '除法的余数',
  restriction: '限制',
  rounding: '取整',
  run: '依次列出的数',
  set: '集合',
  'square root': '平方根',
  sum: '和',
  summation: '求和',
  'summation over a set': '对集合求和',
  rank: '秩',
  'surface integral': '曲面积分',
  'truth of a statement': '命题的真假',
  trace: '迹',
  transpose: '转置',
  tuple: '叠成的列向量',
  'weak value': '弱极限中的值',
};

/** The operators that have words in both languages. */
export const wordedOperators: readonly string[] = Object.keys(chinese);

/**
 * The name of an operator, such as `surface integral`.
 *
 * @throws {RangeError} for one that has no words
 */
export function operatorText(name: string): Text {
  const zh = chinese[name];
  if (zh === undefined) throw new RangeError(`no words for the operator ${JSON.stringify(name)}`);
  return { en: name, zh };
}
