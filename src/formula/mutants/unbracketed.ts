import { isNode } from '../node.ts';
import { bracket } from '../operators/bracket.ts';
import { sum } from '../operators/sum.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { textOf } from './site.ts';

/** Brackets left out, so that an operator reaches less far. */
export const unbracketed: Kind<'brackets'> = {
  name: 'brackets',
  says: { en: 'brackets left out', zh: '漏掉括号' },
  at(site): readonly Edit[] {
    const { node, above } = site;
    const [content] = node.parts;
    if (!isNode(node, bracket) || content === undefined) return [];
    const [parent] = above;
    const isTerm =
      parent !== undefined && isNode(parent, sum) && parent.data.signs[parent.parts.indexOf(node)] === 1;
    // a + (b − c) needs no brackets.
    return isTerm ? [] : [{ range: node.range, text: textOf(site, content.range) }];
  },
};
