import type { Causes } from './cause.ts';

const { raw } = String;

/** Environments, cases, entries and what is ordered. */
export const structures = {
  'not-supported/environment': {
    message: { en: 'the environment `‹name›` is not a value', zh: '环境 `‹name›` 不是值' },
    hint: {
      en: 'write a matrix as `pmatrix`, cases as `cases`',
      zh: '矩阵写作 `pmatrix`，分段写作 `cases`',
    },
    example: raw`a = \begin{foo} 1 \end{foo}`,
    mend: raw`\boldsymbol{B} = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}`,
  },
  'unbalanced/begin': {
    message: { en: '`\\begin{‹name›}` is never ended', zh: '`\\begin{‹name›}` 没有结束' },
    hint: { en: 'add `\\end{‹name›}`', zh: '补上 `\\end{‹name›}`' },
    example: raw`a = 1 + \begin{pmatrix} 1 & 2`,
    mend: raw`\boldsymbol{B} = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}`,
  },
  'unbalanced/end': {
    message: {
      en: '`\\begin{‹name›}` ends as `‹given›`',
      zh: '`\\begin{‹name›}` 以 `‹given›` 结束',
    },
    hint: { en: 'write `\\end{‹name›}`', zh: '写作 `\\end{‹name›}`' },
    example: raw`\boldsymbol{B} = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}`,
    mend: raw`\boldsymbol{B} = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}`,
  },
  'not-supported/case': {
    message: { en: 'a case has a value and one condition', zh: '每种情形有一个值与一个条件' },
    hint: {
      en: 'write `\\begin{cases} a, & x<0 \\\\ b, & x\\ge0 \\end{cases}`',
      zh: '写作 `\\begin{cases} a, & x<0 \\\\ b, & x\\ge0 \\end{cases}`',
    },
    example: raw`a = \begin{cases} 1 & b < 1 & a > 1 \\ 2 & b \ge 1 \end{cases}`,
    mend: raw`a = \begin{cases} 1 & b < 1 \\ 2 & b \ge 1 \end{cases}`,
  },
  'not-supported/open-cases': {
    message: { en: 'nothing says when which case applies', zh: '没有说明各情形何时成立' },
    hint: {
      en: 'write the condition of each case behind `&`',
      zh: '在 `&` 之后写出各情形的条件',
    },
    example: raw`a = \begin{cases} 1 \\ 2 \end{cases}`,
    mend: raw`a = \begin{cases} 1 & b < 1 \\ 2 & b \ge 1 \end{cases}`,
  },
  'failed-evaluation/cases': {
    message: { en: 'none of these cases applies', zh: '没有一种情形成立' },
    hint: {
      en: 'add a case with `\\text{otherwise}`, or let the world draw only what a case covers',
      zh: '补上 `\\text{otherwise}` 的情形，或让 world 只取各情形覆盖的值',
    },
    example: raw`a = \begin{cases} 1 & b > 1 \\ 2 & b > 2 \end{cases}`,
    mend: raw`a = \begin{cases} 1 & b > 1 \\ 2 & \text{otherwise} \end{cases}`,
  },
  'wrong-type/order': {
    message: { en: '‹left› and ‹right› have no order', zh: '‹left›与‹right›不能比大小' },
    hint: {
      en: 'compare numbers, or the entries of one column or matrix with numbers',
      zh: '比较数，或把一个向量、矩阵的元素与数比较',
    },
    example: raw`\max(\boldsymbol{x}, \boldsymbol{u}) = 0`,
    mend: raw`\max(\boldsymbol{x}, 0) = \boldsymbol{x}`,
  },
  'wrong-type/complex-order': {
    message: { en: 'complex numbers have no order', zh: '复数不能比大小' },
    hint: { en: 'compare real numbers', zh: '比较实数' },
    example: raw`\max(\boldsymbol{C}, 0) = 0`,
    mend: raw`\max(\boldsymbol{x}, 0) = 0`,
  },
  'wrong-size/clip': {
    message: { en: 'a clip has 3 arguments, not ‹given›', zh: '截断有 3 个参数，而不是 ‹given› 个' },
    hint: { en: 'write `\\operatorname{clip}(x, a, b)`', zh: '写作 `\\operatorname{clip}(x, a, b)`' },
    example: raw`\operatorname{clip}(a, 0) = 1`,
    mend: raw`\operatorname{clip}(a, 0, 1) = 1`,
  },
  'wrong-size/entry': {
    message: { en: 'there is no entry ‹place› in ‹value›', zh: '‹value›没有位于 ‹place› 的元素' },
    hint: {
      en: 'entries are counted from ‹origin›; a column has one index, a matrix two',
      zh: '元素从 ‹origin› 开始计数；列向量有一个指标，矩阵有两个',
    },
    example: raw`[\boldsymbol{A}]_{4,1} = 0`,
    mend: raw`[\boldsymbol{A}]_{3,1} = 3`,
  },
  'wrong-type/index-set': {
    message: { en: 'an index does not run through ‹value›', zh: '指标不能遍历‹value›' },
    hint: { en: 'let the world bind a range of integers', zh: '在 world 中取整数范围' },
    example: raw`[a]_{i \in V, j \in V} = \boldsymbol{A}`,
    mend: raw`[a]_{i \in J, j \in J} = \boldsymbol{B}`,
  },
  'not-supported/block-indexes': {
    message: { en: 'a matrix of blocks has two indexes', zh: '分块矩阵有两个指标' },
    hint: { en: 'write `_{i\\in I,\\,j\\in J}`', zh: '写作 `_{i\\in I,\\,j\\in J}`' },
    example: raw`[a]_{i \in J} = \boldsymbol{A}`,
    mend: raw`[a]_{i \in J, j \in J} = \boldsymbol{B}`,
  },
  'not-supported/direct-sum-index': {
    message: { en: '`\\bigoplus` needs an index with its limits', zh: '`\\bigoplus` 须写出指标与上下限' },
    hint: { en: 'write `\\bigoplus_{s=1}^{n}`', zh: '写作 `\\bigoplus_{s=1}^{n}`' },
    example: raw`\bigoplus_s \boldsymbol{B} = 0`,
    mend: raw`\bigoplus_{s=1}^{2} \boldsymbol{B} = 0`,
  },
  'wrong-type/matrix-logarithm': {
    message: { en: 'this matrix has no principal logarithm', zh: '这个矩阵没有主对数' },
    hint: {
      en: 'a logarithm and powers with real exponents need eigenvalues that are neither zero nor negative',
      zh: '取对数与实数次幂时，特征值不能为零或负数',
    },
    example: raw`\log(-\boldsymbol{A}) = 0`,
    mend: raw`\log \boldsymbol{A} = 0`,
  },
  'wrong-type/rank': {
    message: { en: '‹value› has no rank', zh: '‹value›没有秩' },
    hint: { en: 'take the rank of a matrix of real numbers', zh: '对实数矩阵取秩' },
    example: raw`\operatorname{rank}(\boldsymbol{x}) = 1`,
    mend: raw`\operatorname{rank}(\boldsymbol{A}) = 3`,
  },
  'failed-evaluation/rank': {
    message: { en: 'rounding leaves the rank of this matrix open', zh: '舍入误差使这个矩阵的秩无法判定' },
    hint: {
      en: 'let the world draw matrices that are not nearly of a smaller rank',
      zh: '让 world 不取秩几乎更小的矩阵',
    },
    example: raw`\operatorname{rank}\begin{pmatrix} 1 & 1 \\ 1 & 1.00000000000001 \end{pmatrix} = 2`,
    mend: raw`\operatorname{rank}\begin{pmatrix} 1 & 1 \\ 1 & 2 \end{pmatrix} = 2`,
  },
  'not-supported/norm': {
    message: {
      en: 'the norm with the subscript `‹name›` is not one of the language',
      zh: '本语言没有下标为 `‹name›` 的范数',
    },
    hint: {
      en: 'write the Euclidean or Frobenius norm, or let the world bind a function',
      zh: '写欧几里得或弗罗贝尼乌斯范数，或在 world 中取一个函数',
    },
    example: raw`\lVert \boldsymbol{x} \rVert_{7} = 1`,
    mend: raw`\lVert \boldsymbol{x} \rVert = 1`,
  },
  'wrong-type/ordered': {
    message: { en: '‹value› has no order', zh: '‹value›不能比大小' },
    hint: { en: 'compare real numbers', zh: '比较实数' },
    example: raw`\max_{i \in S} \boldsymbol{x} = 1`,
    mend: raw`\max_{i \in S} i = 3`,
  },
  'wrong-type/logits': {
    message: { en: '`‹name›` takes a column, not ‹value›', zh: '`‹name›` 的自变量是列向量，而不是‹value›' },
    hint: {
      en: 'give it the logits as a column, or one row of a matrix for each',
      zh: '把各 logit 写成列向量，或写成矩阵的各行',
    },
    example: raw`\operatorname{softmax}(a) = 1`,
    mend: raw`\operatorname{softmax}(\boldsymbol{x}) \cdot \boldsymbol{x} = 0`,
  },
} as const satisfies Causes;
