import { ofTheReason, type Causes } from './causes.ts';

const accept = {
  en: "compare formula and check, then run npm run verify -- --accept ‹label›, or write formula: '‹lock›'",
  zh: "核对公式与检验，再运行 npm run verify -- --accept ‹label›，或写 formula: '‹lock›'",
} as const;

/** What an entry lacks, or says otherwise than its formula. */
export const entries = {
  'nothing-said': {
    message: {
      en: 'the formula says nothing that could be checked: every clause is a definition or a condition',
      zh: '公式中没有可以检验的论断：每一句都是定义或条件',
    },
    hint: {
      en: 'make the entry a definition(), or bind the name on the left in the world',
      zh: '把条目写成 definition()，或让 world 给左边的名字取值',
    },
  },
  'in-definition': {
    message: { en: 'in the definition ‹definition›', zh: '在定义 ‹definition› 中' },
    hint: ofTheReason,
  },
  'wrong-kind': {
    message: {
      en: 'the entry says ‹kind›, but the formula has no ‹what›',
      zh: '条目说是 ‹kind›，但公式中没有 ‹what›',
    },
    hint: { en: 'choose the constructor that fits the formula', zh: '换用与公式相符的构造函数' },
  },
  'unusable-sign': {
    message: {
      en: 'the sign ‹sign› is not one that a formula can be checked by',
      zh: '公式不能按关系符 ‹sign› 检验',
    },
    hint: {
      en: 'use inLaw() or program() for what the language cannot say',
      zh: '公式语言说不出的，用 inLaw() 或 program()',
    },
  },
  'no-order-of-error': {
    message: { en: 'the order of the error is not declared', zh: '没有写明误差的阶' },
    hint: {
      en: 'write + O(h^p) in the formula, or order: p in the entry',
      zh: '在公式中写 + O(h^p)，或在条目中写 order: p',
    },
  },
  'no-step': {
    message: { en: 'the world has no step that could be made smaller', zh: 'world 没有可以减小的步长' },
    hint: {
      en: 'let its scope say step: { symbol: …, start: … }',
      zh: '在它的 scope 中写 step: { symbol: …, start: … }',
    },
  },
  'no-first-step': {
    message: {
      en: 'the world has no first value for the step ‹symbol›',
      zh: 'world 没有给出步长 ‹symbol› 的第一个值',
    },
    hint: {
      en: 'let its scope say step: { symbol: ‹quoted›, start: … }',
      zh: '在它的 scope 中写 step: { symbol: ‹quoted›, start: … }',
    },
  },
  'no-first-term': {
    message: {
      en: 'a limit needs the order of its error and a first term',
      zh: '极限须有误差的阶和第一项',
    },
    hint: { en: 'make the entry limit({ order, start, … })', zh: '把条目写成 limit({ order, start, … })' },
  },
  'nothing-varies-in-proportion': {
    message: { en: 'a proportionality needs to know what varies', zh: '正比关系须说明哪些量在变' },
    hint: {
      en: "make the entry proportional({ varied: ['x'], … })",
      zh: "把条目写成 proportional({ varied: ['x'], … })",
    },
  },
  'nothing-varies-up-to-constant': {
    message: {
      en: 'a relation up to a constant needs to know what varies',
      zh: '相差常数的关系须说明哪些量在变',
    },
    hint: {
      en: "make the entry upToConstant({ varied: ['x'], … })",
      zh: "把条目写成 upToConstant({ varied: ['x'], … })",
    },
  },
  'varied-unbound': {
    message: {
      en: 'the world binds none of the varied names ‹varied›',
      zh: 'world 没有给变动的名字 ‹varied› 取值',
    },
    hint: { en: 'it binds ‹bound›', zh: '它取值的名字有 ‹bound›' },
  },
  'conclusion-not-executed': {
    message: {
      en: 'the conclusion ‹conclusion› of this assumption is not an executed formula',
      zh: '这个假设的结论 ‹conclusion› 不是由公式执行的',
    },
    hint: { en: 'name an equation whose formula is executed', zh: '换一个由公式本身执行的式子' },
  },
  'formula-not-executed': {
    message: {
      en: 'this equation is not executed from its formula',
      zh: '这个式子不是由公式本身执行的',
    },
    hint: {
      en: 'edit one whose panel offers it; this one is checked by a program of its own, or not at all',
      zh: '请编辑面板中有此选项的式子；这一个由专门的程序检验，或没有检验',
    },
  },
  'formula-changed': {
    message: {
      en: 'the formula has changed since the two were last compared',
      zh: '公式与检验上次核对之后，公式改过',
    },
    hint: accept,
  },
  'check-changed': {
    message: {
      en: 'the check has changed since the two were last compared',
      zh: '公式与检验上次核对之后，检验改过',
    },
    hint: accept,
  },
  'check-outlived': {
    message: {
      en: 'the formula has changed since its check was written',
      zh: '写成检验之后，公式改过',
    },
    hint: { en: 'restore the formula', zh: '请还原公式' },
  },
} as const satisfies Causes;
