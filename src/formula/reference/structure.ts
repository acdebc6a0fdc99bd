import type { GroupReference } from './construct.ts';

const { raw } = String;

/** Marks that only structure a formula. */
export const structureReference: GroupReference = {
  group: 'structure',
  title: { en: 'Structure', zh: '结构' },
  constructs: [
    {
      structure: [raw`\quad`, raw`\qquad`],
      pattern: raw`a = b,\qquad c = d`,
      says: {
        en: 'Commas and wide gaps outside brackets separate statements.',
        zh: '括号之外的逗号与宽空格分开各个关系。',
      },
      types: ['statement, statement → statement'],
      example: { tex: raw`x + 1 = 3 \qquad 2x = 4`, scope: { bindings: { x: 2 } } },
    },
    {
      pattern: raw`a = b \quad (c > 0)`,
      says: {
        en: 'A relation in parentheses at the end is a condition: it must hold wherever the others are checked.',
        zh: '末尾括号里的关系是条件：检验之处它必须成立。',
      },
      types: ['statement, statement → statement'],
      example: { tex: raw`\sqrt{x^2} = x \quad (x > 0)`, scope: { bindings: { x: 2 } } },
    },
    {
      pattern: raw`a = b:\quad c = d`,
      says: {
        en: 'A relation in front of a colon is a premise, under which those behind it hold.',
        zh: '冒号之前的关系是前提，其后的关系在此前提下成立。',
      },
      types: ['statement, statement → statement'],
      example: { tex: raw`x = 2:\quad x^2 = 2x`, scope: { bindings: { x: 2 } } },
    },
    {
      pattern: raw`a = b \quad \forall t \in [0, T],\ \text{in words}`,
      says: {
        en: 'Words, quantifiers and lists of values are remarks: they stand as they are and compute nothing.',
        zh: '文字、量词与取值的罗列是附注：照原样保留，不作计算。',
      },
      types: ['statement → statement'],
      example: { tex: raw`2x = x + x \quad \forall x`, scope: { bindings: { x: 2 } } },
    },
    {
      structure: [raw`\begin`, raw`\end`],
      pattern: raw`\begin{aligned} a &= b \\ &= c \end{aligned}`,
      says: {
        en: 'Aligned rows: one that begins with a sign goes on with the chain above, one without any goes on with the expression.',
        zh: '对齐的多行：以关系号开头的行接续上面的连等式，没有关系号的行接续上面的式子。',
      },
      types: ['statement, statement → statement'],
      example: {
        tex: raw`\begin{aligned} x^2 &= 4 \\ &= 2x \end{aligned}`,
        scope: { bindings: { x: 2 } },
      },
    },
    {
      structure: [raw`\Vert`, raw`\rVert`, raw`\rvert`, raw`\rfloor`, raw`\rceil`, raw`\}`],
      pattern: raw`p(x \mid y),\ \lVert x\rVert,\ \lvert x\rvert`,
      says: {
        en: 'Bars close norms and absolute values, and part conditions and laws from what stands before them.',
        zh: '竖线用来闭合范数与绝对值，或把条件、第二个分布与前面分开。',
      },
      types: ['anything → anything'],
      example: { tex: raw`\lvert x\rvert = \lVert x\rVert`, scope: { bindings: { x: -2 } } },
    },
    {
      structure: [raw`\cdots`],
      pattern: raw`x_1,\dots,x_n`,
      says: {
        en: 'Dots in a list stand for what counts up between the members around them.',
        zh: '列表中的省略号代表其前后两项之间依次递增的各项。',
      },
      types: ['anything, anything → anything'],
      operator: 'run',
      example: { tex: raw`|\{1,\dots,n\}| = n`, scope: { bindings: { n: 4 } } },
    },
    {
      structure: [raw`\boxed`],
      pattern: raw`\boxed{a = b}`,
      says: { en: 'A frame says nothing.', zh: '方框没有含义。' },
      types: ['statement → statement'],
      example: { tex: raw`\boxed{x + 1 = 3}`, scope: { bindings: { x: 2 } } },
    },
    {
      pattern: raw`\bigl(a\bigr),\ \displaystyle a,\ a\;b`,
      says: {
        en: 'Sizes, styles, colours, narrow gaps and alignment marks change nothing; two spellings of one sign, such as ≤ long and short, are one.',
        zh: '大小、样式、颜色、窄空格与对齐记号不改变含义；同一个记号的两种命令是一回事，如 ≤ 的长名与短名。',
      },
      types: ['anything → anything'],
      example: { tex: raw`\Bigl(x\,+\;1\Bigr) \leq 3`, scope: { bindings: { x: 2 } } },
    },
  ],
};
