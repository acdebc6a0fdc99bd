import { literalValue } from '../operators/number.ts';
import { isSymbol } from '../operators/symbol.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { endsSlot, isSubscript, replaced, startsSlot, textOf } from './site.ts';

/** A number one larger, the dimension one larger. */
export const constant: Kind<'constant'> = {
  name: 'constant',
  says: { en: 'a number one too large', zh: '一个数大了一' },
  at(site): readonly Edit[] {
    const { node, tex } = site;
    if (isSubscript(site)) return [];
    const value = literalValue(node);
    if (value !== undefined) return [replaced(site, String(value + 1))];
    if (!isSymbol(node) || node.data.key !== 'd') return [];
    const isWhole = startsSlot(tex, node.range) && endsSlot(tex, node.range);
    return [replaced(site, isWhole ? 'd+1' : `(${textOf(site, node.range)}+1)`)];
  },
};
