import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { nameAt, nameRange } from './name.ts';

/** A name in the place of another one that is set alike: the next in the order in which they first occur. */
export const renamed: Kind<'name'> = {
  name: 'name',
  says: { en: 'one name in the place of another', zh: '一个符号误作另一个' },
  at(site): readonly Edit[] {
    const own = nameAt(site);
    const range = nameRange(site.tex, site.node);
    if (own === null || range === null) return [];
    const alike = [...new Set(site.names.filter(({ style }) => style === own.style).map(({ key }) => key))];
    const next = alike[(alike.indexOf(own.key) + 1) % alike.length];
    return next === undefined || next === own.key ? [] : [{ range, text: next }];
  },
};
