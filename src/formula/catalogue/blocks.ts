import type { Causes } from './cause.ts';

const { raw } = String;
const picture = raw`\begin{pmatrix} 1 & 2 & \cdots \\ 0 & 1 & \cdots \\ \vdots & \vdots & \ddots \end{pmatrix}`;
const endless = {
  en: 'let one number in the last block say how many there are',
  zh: '最后一块里须有一个数说明共有几块',
} as const;
const oneLength = { en: 'write columns of one length', zh: '写维数相同的列向量' } as const;

/** Matrices of blocks, of columns and with dots. */
export const blocks = {
  'wrong-size/rows': {
    message: { en: 'the rows of this matrix have different lengths', zh: '矩阵各行的元素个数不同' },
    hint: {
      en: 'write the same number of cells in every row, zeros included',
      zh: '每行写同样多的元素，零也要写出',
    },
    example: raw`\begin{pmatrix} 1 & 2 \\ 3 \end{pmatrix} = 0`,
    mend: raw`\begin{pmatrix} 1 & 2 \\ 3 & 0 \end{pmatrix} = 0`,
  },
  'wrong-type/block': {
    message: { en: '‹value› cannot be a block of a matrix', zh: '‹value›不能作矩阵的一块' },
    hint: {
      en: 'the cells of a matrix are numbers, columns, rows and matrices',
      zh: '矩阵的块是数、向量或矩阵',
    },
    example: raw`\begin{pmatrix} 1 & V \end{pmatrix} = 0`,
    mend: raw`\begin{pmatrix} 1 & a \end{pmatrix} = 0`,
  },
  'wrong-size/blocks': {
    message: {
      en: 'blocks of ‹sizes› stand in one line of this matrix',
      zh: '矩阵的同一行或列里有大小为 ‹sizes› 的块',
    },
    hint: {
      en: 'blocks in one row have the same height, blocks in one column the same width',
      zh: '同一行的块须等高，同一列的块须等宽',
    },
    example: raw`\begin{pmatrix} \boldsymbol{A} & \boldsymbol{B} \end{pmatrix} = 0`,
    mend: raw`\begin{pmatrix} \boldsymbol{A} & \boldsymbol{A} \end{pmatrix} = 0`,
  },
  'wrong-size/identity-block': {
    message: {
      en: 'a multiple of the identity stands where a block of ‹height› × ‹width› is needed',
      zh: '这里应是 ‹height› × ‹width› 的块，却写了单位矩阵的倍数',
    },
    hint: { en: 'an identity is square', zh: '单位矩阵是方阵' },
    example: raw`\begin{pmatrix} \boldsymbol{A} & \boldsymbol{I} \\ \boldsymbol{I} & \boldsymbol{u} \end{pmatrix} = 0`,
    mend: raw`\begin{pmatrix} \boldsymbol{A} & \boldsymbol{x} \end{pmatrix} = 0`,
  },
  'wrong-type/direct-sum': {
    message: { en: '‹value› cannot be a block on a diagonal', zh: '‹value›不能作对角块' },
    hint: { en: 'sum square matrices and numbers', zh: '直和的各项是方阵与数' },
    example: raw`\boldsymbol{A} \oplus V = 0`,
    mend: raw`\boldsymbol{A} \oplus \boldsymbol{B} = 0`,
  },
  'wrong-type/columns': {
    message: {
      en: '‹value› stands where a column of a matrix is expected',
      zh: '这里应是矩阵的列，却是‹value›',
    },
    hint: oneLength,
    example: raw`[\boldsymbol{x}, \dots, a] = \boldsymbol{A}`,
    mend: raw`[\boldsymbol{x}, \dots, \boldsymbol{x}] = \boldsymbol{A}`,
  },
  'wrong-size/columns': {
    message: { en: 'these columns differ in length', zh: '这些列的维数不同' },
    hint: oneLength,
    example: raw`[\boldsymbol{x}, \dots, \boldsymbol{u}] = \boldsymbol{A}`,
    mend: raw`[\boldsymbol{x}, \dots, \boldsymbol{x}] = \boldsymbol{A}`,
  },
  'wrong-type/picture': {
    message: {
      en: 'a matrix with dots is compared with ‹value›',
      zh: '把带省略号的矩阵与‹value›相比',
    },
    hint: { en: 'let the world bind the matrix that it shows', zh: '在 world 中给它所画的矩阵取值' },
    example: raw`${picture} = a`,
    mend: raw`${picture} = \boldsymbol{A}`,
  },
  'wrong-size/picture': {
    message: {
      en: 'this shows more rows or columns than ‹value› has',
      zh: '这里画出的行或列比‹value›的还多',
    },
    hint: { en: 'let the world bind a larger matrix', zh: '在 world 中取更大的矩阵' },
    example: raw`${picture} = \boldsymbol{B}`,
    mend: raw`${picture} = \boldsymbol{A}`,
  },
  'wrong-type/two-pictures': {
    message: { en: 'two matrices with dots are compared', zh: '两边都是带省略号的矩阵' },
    hint: { en: 'let the world bind one of them', zh: '在 world 中给其中一个取值' },
    example: raw`${picture} = ${picture}`,
    mend: raw`${picture} = \boldsymbol{A}`,
  },
  'wrong-type/cell': {
    message: {
      en: '‹value› stands in a matrix with dots that cannot be filled in',
      zh: '带省略号的矩阵里有‹value›，省略的部分无法补出',
    },
    hint: {
      en: 'write numbers there, or a pattern such as a block-diagonal matrix',
      zh: '写数，或写成分块对角等有规律的样子',
    },
    example: raw`\begin{pmatrix} \boldsymbol{x} & 2 & \cdots \\ 0 & 1 & \cdots \\ \vdots & \vdots & \ddots \end{pmatrix} = \boldsymbol{A}`,
    mend: raw`${picture} = \boldsymbol{A}`,
  },
  'wrong-type/diagonal': {
    message: { en: '‹value› stands on a diagonal with dots', zh: '带省略号的对角线上有‹value›' },
    hint: { en: 'write numbers around the dots', zh: '省略号前后写数' },
    example: raw`\operatorname{diag}(\boldsymbol{x}, \dots, \boldsymbol{u}) = \boldsymbol{A}`,
    mend: raw`\operatorname{diag}(1, \dots, 1) = \boldsymbol{A}`,
  },
  'wrong-size/endless-dots': {
    message: { en: 'nothing says how far these dots go', zh: '没有什么说明这些省略号到哪里为止' },
    hint: endless,
    example: raw`\boldsymbol{B} \oplus \cdots \oplus \boldsymbol{B} = \boldsymbol{A}`,
    mend: raw`\boldsymbol{B} \oplus \boldsymbol{B} = 0`,
  },
  'wrong-size/uneven-dots': {
    message: {
      en: 'these dots go differently far in different places',
      zh: '各处的省略号到达的地方不同',
    },
    hint: endless,
    example: raw`(1 \cdot 1) \oplus \cdots \oplus (2 \cdot 3) = 0`,
    mend: raw`1 \oplus \cdots \oplus n = 0`,
  },
  'wrong-size/few-blocks': {
    message: {
      en: '‹least› blocks are shown, but there are only ‹length›',
      zh: '画出了 ‹least› 块，实际却只有 ‹length› 块',
    },
    hint: { en: 'let the world bind a larger number of them', zh: '在 world 中取更大的块数' },
    example: raw`1 \oplus 2 \oplus 3 \oplus \cdots \oplus a = 0`,
    mend: raw`1 \oplus \cdots \oplus n = 0`,
  },
  'wrong-type/dots-end': {
    message: {
      en: 'dots count up to an integer, not to ‹bound›',
      zh: '省略号数到整数为止，这里却是‹bound›',
    },
    hint: { en: 'let the world bind it to an integer', zh: '在 world 中把它取为整数' },
    example: raw`1 \oplus \cdots \oplus b = 0`,
    mend: raw`1 \oplus \cdots \oplus n = 0`,
  },
  'not-supported/dotted-terms': {
    message: {
      en: 'nothing counts up from the term before the dots to the one behind them',
      zh: '省略号前后两项之间没有可以递增的数',
    },
    hint: {
      en: 'write the dots between terms such as `R_1` and `R_n`',
      zh: '省略号写在 `R_1` 与 `R_n` 这样的两项之间',
    },
    example: raw`\sin(a) \oplus \cdots \oplus a = 0`,
    mend: raw`1 \oplus \cdots \oplus n = 0`,
  },
  'not-supported/ellipsis': {
    message: {
      en: 'these dots stand for nothing that could be filled in',
      zh: '这里的省略号无法补出',
    },
    hint: {
      en: 'write what counts up on both sides of the dots',
      zh: '省略号两边写出递增的部分',
    },
    example: raw`a = \cdots`,
    mend: raw`1 \oplus \cdots \oplus n = 0`,
  },
} as const satisfies Causes;
