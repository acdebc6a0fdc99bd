import type { Text } from '../../i18n/text.ts';
import type { FormulaSlug } from '../slug.ts';

/** What the errors of each slug have in common, in the order in which a formula meets them. */
export const errorTitles: Readonly<Record<FormulaSlug, Text>> = {
  'empty-formula': { en: 'Nothing is written', zh: '没有内容' },
  'too-long': { en: 'The formula is too long', zh: '公式太长' },
  'too-deep': { en: 'The formula is nested too deeply', zh: '公式嵌套太深' },
  'unknown-command': { en: 'A command is unknown', zh: '命令未知' },
  'unexpected-token': { en: 'Something cannot stand where it stands', zh: '有的写法不能出现在该处' },
  'unexpected-end': { en: 'The formula ends too early', zh: '公式没有写完' },
  unbalanced: { en: 'Brackets do not pair', zh: '括号不成对' },
  'no-relation': { en: 'Nothing is asserted', zh: '没有可验证的关系' },
  'unknown-symbol': { en: 'A name has no value', zh: '名字没有取值' },
  'no-variable': { en: 'A variable is missing', zh: '缺少变量' },
  'no-domain': { en: 'A domain is missing', zh: '缺少取值范围' },
  'not-a-function': { en: 'What is called is no function', zh: '所用的不是函数' },
  'wrong-type': { en: 'Types do not agree', zh: '类型不合' },
  'wrong-size': { en: 'Sizes do not agree', zh: '大小不合' },
  'not-supported': { en: 'The language does not go so far', zh: '超出这套语言的范围' },
  'failed-evaluation': { en: 'There is no value at this point', zh: '在该点算不出值' },
  'too-much-work': { en: 'It would take too long to compute', zh: '计算量太大' },
};
