import { isNode } from '../node.ts';
import { literalValue } from '../operators/number.ts';
import { dot, product } from '../operators/product.ts';
import { quotient } from '../operators/quotient.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { looksBold } from './looks.ts';
import { replaced, suffixed, textOf } from './site.ts';

/** One factor left out: of a product, of a dot product, above or below a bar. */
export const droppedFactor: Kind<'dropped-factor'> = {
  name: 'dropped-factor',
  says: { en: 'a factor left out', zh: '漏掉一个因子' },
  at(site): readonly Edit[] {
    const { node } = site;
    if (isNode(node, quotient)) {
      const [above, below] = node.parts;
      if (above === undefined || below === undefined) return [];
      const reciprocal = `\\frac{1}{${textOf(site, below.range)}}`;
      return [replaced(site, `{${textOf(site, above.range)}}`), replaced(site, reciprocal)];
    }
    if (!isNode(node, product) && !isNode(node, dot)) return [];
    return node.parts.map(({ range }, i) => {
      const [previous, next] = [node.parts[i - 1], node.parts[i + 1]];
      if (previous !== undefined) return { range: { start: previous.range.end, end: range.end }, text: '' };
      return { range: { start: range.start, end: next?.range.start ?? range.end }, text: '' };
    });
  },
};

/** One factor written twice. */
export const doubledFactor: Kind<'doubled-factor'> = {
  name: 'doubled-factor',
  says: { en: 'a factor written twice', zh: '一个因子写了两次' },
  at(site): readonly Edit[] {
    const { node, above } = site;
    const [parent] = above;
    if (
      parent === undefined ||
      !isNode(parent, product) ||
      literalValue(node) !== undefined ||
      looksBold(node)
    )
      return [];
    return [suffixed(site, `\\,${textOf(site, node.range)}`)];
  },
};
