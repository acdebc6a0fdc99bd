import type { Causes } from './cause.ts';

const { raw } = String;
const token = { en: '`‹token›` cannot stand here', zh: '`‹token›` 不能出现在这里' } as const;
const tooEarly = { en: 'the formula ends too early', zh: '公式没有写完' } as const;
const operand = {
  en: 'expected a number, a name or a bracket here',
  zh: '这里应当是数、名字或括号',
} as const;
const argument = { en: 'expected an argument in braces here', zh: '这里应当是花括号中的参数' } as const;
const text = { en: 'expected `‹expected›` here', zh: '这里应当是 `‹expected›`' } as const;

/** What cannot stand where it stands, or is missing there. */
export const syntax = {
  'unknown-command/any': {
    message: { en: 'unknown command `‹token›`', zh: '未知的命令 `‹token›`' },
    hint: {
      en: 'the language reference lists the commands that can be executed',
      zh: '可以执行的命令见语言参考',
    },
    example: raw`a = \foo b`,
    mend: raw`a = \sin b`,
  },
  'unexpected-token/no-left-side': {
    message: token,
    hint: { en: 'write a left side in front of it', zh: '在它前面写上左边' },
    example: '= a',
    mend: 'b = a',
  },
  'unexpected-token/operand': {
    message: token,
    hint: operand,
    example: raw`a \cdot \cdot b = 1`,
    mend: raw`a \cdot b = 1`,
  },
  'unexpected-token/argument': {
    message: token,
    hint: argument,
    example: raw`\sqrt) = 1`,
    mend: raw`\sqrt{a} = 1`,
  },
  'unexpected-token/text': {
    message: token,
    hint: text,
    example: raw`\mathbb{E}_{y + 1 \sim \boldsymbol{z}}[y] = 1`,
    mend: raw`\mathbb{E}_{y \sim \boldsymbol{z}}[y] = 0`,
  },
  'unexpected-token/left-over': {
    message: token,
    hint: { en: 'remove it, or write what it belongs to', zh: '删去它，或补上它所属的部分' },
    example: 'a_1_2 = 1',
    mend: 'a = 1',
  },
  'unexpected-token/second-superscript': {
    message: { en: 'a second superscript stands here', zh: '这里又出现一个上标' },
    hint: { en: 'put what is raised again in brackets', zh: '把再次乘方的部分放进括号' },
    example: 'a^2^3 = 1',
    mend: '(a^2)^3 = 1',
  },
  'unexpected-end/operand': { message: tooEarly, hint: operand, example: 'a + ', mend: 'a + b = 1' },
  'unexpected-end/argument': { message: tooEarly, hint: argument, example: 'b = a^', mend: 'b = a^2' },
  'unexpected-end/text': { message: tooEarly, hint: text, example: 'b = a_', mend: 'b = a' },
  'unbalanced/open': {
    message: { en: '`‹token›` is never closed', zh: '`‹token›` 没有闭合' },
    hint: { en: 'add `‹expected›`', zh: '补上 `‹expected›`' },
    example: '(a = b',
    mend: '(a) = b',
  },
  'unbalanced/close': {
    message: { en: '`‹token›` closes nothing', zh: '`‹token›` 没有对应的开括号' },
    hint: { en: 'remove it, or add the bracket that it closes', zh: '删去它，或补上对应的开括号' },
    example: 'a = b)',
    mend: 'a = b',
  },
} as const satisfies Causes;
