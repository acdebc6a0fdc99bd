import { isNode } from '../node.ts';
import { expectation } from '../operators/expectation.ts';
import { absolute, norm } from '../operators/norm.ts';
import { literalValue } from '../operators/number.ts';
import { power } from '../operators/power.ts';
import { quotient } from '../operators/quotient.ts';
import { sum } from '../operators/sum.ts';
import { isSymbol, symbol } from '../operators/symbol.ts';
import type { Node } from '../tree.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { isSubscript, prefixed, startsSlot, type Site } from './site.ts';

/** The sign of one term turned; a term without a sign is given a minus. */
export const sign: Kind<'sign'> = {
  name: 'sign',
  says: { en: 'a sign turned', zh: '改变一个符号' },
  at(site) {
    const { tex, node, above } = site;
    if (isNode(node, sum))
      return node.parts.flatMap((_, i) => (i === 0 && isSubscript(site) ? [] : turned(tex, node, i)));
    // A term of a sum has been seen already, and −0 is 0.
    const isTerm = above[0] !== undefined && isNode(above[0], sum);
    if (isTerm || isSubscript(site) || isZero(node) || !startsSlot(tex, node.range)) return [];
    return isWhole(site) ? [prefixed(site, '-')] : [];
  },
};

/** The edit that turns the sign of the i-th term. */
function turned(tex: string, self: Node, i: number): Edit[] {
  const part = self.parts[i];
  const previous = self.parts[i - 1];
  if (part === undefined) return [];
  const from = previous?.range.end ?? self.range.start;
  const found = /[+-](?=[^+-]*$)/u.exec(tex.slice(from, part.range.start));
  const { start } = part.range;
  if (found === null) return previous === undefined ? [{ range: { start, end: start }, text: '-' }] : [];
  const at = from + found.index;
  const range = { start: at, end: at + 1 };
  if (found[0] === '+') return [{ range, text: '-' }];
  return [{ range, text: previous === undefined ? '' : '+' }];
}

function isZero(node: Node): boolean {
  return literalValue(node) === 0 || (isSymbol(node) && node.data.key === '\\boldsymbol{0}');
}

function isSquared(node: Node): boolean {
  const raised = isNode(node, power) ? node.parts[1] : undefined;
  return raised !== undefined && (literalValue(raised) ?? 1) % 2 === 0;
}

/** Operators that do not see the sign of what they hold, or that would only pass it on. */
const indifferent: ReadonlySet<unknown> = new Set([norm, absolute, quotient, symbol, expectation]);

/** Whether the place holds a whole expression rather than the first factor of one. */
function isWhole({ node, above }: Site): boolean {
  const [parent] = above;
  if (parent === undefined) return true;
  if (isSquared(parent)) return false;
  const isBody = isNode(parent, expectation) && parent.parts[0] === node;
  return parent.range.start < node.range.start && (isBody || !indifferent.has(parent.operator));
}
