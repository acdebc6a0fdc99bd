import { isNode } from '../node.ts';
import { literalValue } from '../operators/number.ts';
import { sum } from '../operators/sum.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { isSubscript, prefixed, type Site } from './site.ts';

/** One term of a sum left out. */
export const droppedTerm: Kind<'dropped-term'> = {
  name: 'dropped-term',
  says: { en: 'a term left out', zh: '漏掉一项' },
  at({ node }): readonly Edit[] {
    if (!isNode(node, sum) || node.parts.length < 2) return [];
    return node.parts.map(({ range }, i) => {
      const previous = node.parts[i - 1];
      if (previous !== undefined) return { range: { start: previous.range.end, end: range.end }, text: '' };
      const next = node.parts[1]?.range.start ?? range.end;
      return { range: { start: node.range.start, end: next }, text: node.data.signs[1] === -1 ? '-' : '' };
    });
  },
};

/** One term counted twice. */
export const doubledTerm: Kind<'doubled-term'> = {
  name: 'doubled-term',
  says: { en: 'a term doubled', zh: '某一项加倍' },
  // Another number is tried for a number.
  at: (site) => (isTerm(site) && literalValue(site.node) === undefined ? [prefixed(site, '2\\cdot ')] : []),
};

/** One term one per cent too large. */
export const scaledTerm: Kind<'scaled-term'> = {
  name: 'scaled-term',
  says: { en: 'a term one per cent too large', zh: '某一项大了百分之一' },
  at: (site) => (isTerm(site) ? [prefixed(site, '1.01\\cdot ')] : []),
};

/** Whether the place holds a term: of a sum, or alone on its side. */
function isTerm(site: Site): boolean {
  const { node, above } = site;
  const [parent] = above;
  if (isNode(node, sum) || literalValue(node) === 0 || isSubscript(site)) return false;
  return parent === undefined || isNode(parent, sum);
}
