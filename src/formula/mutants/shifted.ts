import { isNode } from '../node.ts';
import { literalValue } from '../operators/number.ts';
import { sum } from '../operators/sum.ts';
import { summation } from '../operators/summation.ts';
import { isSymbol } from '../operators/symbol.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { textOf } from './site.ts';

/** An index or a time shifted by one, in a subscript or at the end of a range. */
export const shifted: Kind<'shift'> = {
  name: 'shift',
  says: { en: 'an index or a time shifted', zh: '下标或时刻错位' },
  at({ tex, node, above }): readonly Edit[] {
    const [parent] = above;
    const isLimit = parent !== undefined && isNode(parent, summation) && parent.parts[0] !== node;
    const isInName = parent !== undefined && isSymbol(parent);
    // A limit such as N−1 is shifted by its term.
    if ((!isLimit || isNode(node, sum)) && !isInName) return [];
    const isBraced = /\{[^{}]*$/u.test(tex.slice(parent.range.start, node.range.start));
    const text = textOf({ tex }, node.range);
    const value = literalValue(node);
    const more = value === undefined ? `${text}+1` : String(value + 1);
    return [{ range: node.range, text: isBraced ? more : `{${more}}` }];
  },
};
