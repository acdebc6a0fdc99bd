import { isNode } from '../node.ts';
import { inverse } from '../operators/power.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';

/** An inverse left out. */
export const inverted: Kind<'inverse'> = {
  name: 'inverse',
  says: { en: 'an inverse left out', zh: '漏掉求逆' },
  at({ tex, node }): readonly Edit[] {
    if (!isNode(node, inverse)) return [];
    const caret = tex.lastIndexOf('^', node.range.end);
    return [{ range: { start: caret, end: node.range.end }, text: '' }];
  },
};
