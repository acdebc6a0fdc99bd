import { isNode } from '../node.ts';
import { call } from '../operators/call.ts';
import { norm } from '../operators/norm.ts';
import { inverse, power } from '../operators/power.ts';
import { isSymbol } from '../operators/symbol.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { looksBold } from './looks.ts';
import { exponentRange, isSubscript, replaced, suffixed, textOf, type Site } from './site.ts';

/** A power dropped, a quantity squared that is not, a remainder of another order. */
export const exponent: Kind<'exponent'> = {
  name: 'exponent',
  says: { en: 'a wrong exponent', zh: '指数不对' },
  at(site): readonly Edit[] {
    const { tex, node } = site;
    if (!isNode(node, power)) return isQuantity(site) ? [squared(site)] : [];
    const [base, raised] = node.parts;
    const isExponential = base !== undefined && isSymbol(base) && base.data.key === 'e';
    return raised === undefined || isExponential ? [] : [{ range: exponentRange(tex, raised), text: '' }];
  },
  between({ remainder, right, range }, tex): readonly Edit[] {
    if (remainder === undefined) return [];
    const found = /\^\{?(\d+)/u.exec(tex.slice(right.range.end, range.end));
    if (found === null) return [];
    const end = right.range.end + found.index + found[0].length;
    const digits = { start: end - String(remainder.order).length, end };
    return [{ range: digits, text: String(remainder.order + 1) }];
  },
};

/** A name that has a superscript of its own, such as `a^{(2)}`, is squared in braces: TeX takes one superscript. */
function squared(site: Site): Edit {
  const text = textOf(site, site.node.range);
  const isRaised = isSymbol(site.node) && text.includes('^');
  return isRaised ? replaced(site, `{${text}}^2`) : suffixed(site, '^2');
}

/** Whether the place holds a number that could be squared: a name, a value of a function, or a norm. */
function isQuantity(site: Site): boolean {
  const { node, above } = site;
  const [parent] = above;
  if (isSubscript(site) || looksBold(node)) return false;
  const isFirst = parent?.parts[0] === node;
  if (
    parent !== undefined &&
    isFirst &&
    [power, inverse, call].some((operator) => isNode(parent, operator))
  ) {
    return false;
  }
  if (isNode(node, norm) || isNode(node, call)) return true;
  return (
    isSymbol(node) &&
    node.data.dots === 0 &&
    /^(?:[a-z]|\\(?!mathrm)[a-z]+|\\Delta .+)$/u.test(node.data.base)
  );
}
