import { isNode } from '../node.ts';
import { bracket } from '../operators/bracket.ts';
import { derivative } from '../operators/derivative.ts';
import { determinant, trace } from '../operators/matrix.ts';
import { absolute, norm } from '../operators/norm.ts';
import { transpose } from '../operators/power.ts';
import { product } from '../operators/product.ts';
import { sum } from '../operators/sum.ts';
import { isSymbol } from '../operators/symbol.ts';
import type { Node } from '../tree.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { looksBold } from './looks.ts';
import { replaced, suffixed, textOf } from './site.ts';

/** A transpose left out, or a matrix transposed that is not. */
export const transposed: Kind<'transpose'> = {
  name: 'transpose',
  says: { en: 'a transpose too many or too few', zh: '多了或少了一个转置' },
  at(site): readonly Edit[] {
    const { tex, node, above } = site;
    const [operand] = node.parts;
    if (isNode(node, transpose) && operand !== undefined) {
      const caret = tex.lastIndexOf('^', node.range.end);
      return [{ range: { start: caret, end: node.range.end }, text: '' }];
    }
    const isTransposed = above[0] !== undefined && isNode(above[0], transpose);
    if (isTransposed || !isMatrix(node) || isInvariant(node, above)) return [];
    if (isSymbol(node)) return [suffixed(site, '^{\\top}')];
    return [replaced(site, `\\left(${textOf(site, node.range)}\\right)^{\\top}`)];
  },
};

/** Whether a node is written like a matrix: a bold capital other than the identity, or a Jacobian. */
function isMatrix(node: Node): boolean {
  if (isSymbol(node)) return /^\\boldsymbol\{[A-HJ-Z]\}/u.test(node.data.base);
  const variable = node.parts[1];
  return (
    isNode(node, derivative) &&
    variable !== undefined &&
    (isSymbol(variable) ? variable.data.base : '').startsWith('\\boldsymbol')
  );
}

/** Operators that do not see a transpose of the whole that they hold. */
const indifferent: ReadonlySet<unknown> = new Set([trace, determinant, norm, absolute]);
const linear: ReadonlySet<unknown> = new Set([bracket, sum, product]);

/** Whether the only matrix in a trace, a determinant or a norm would be transposed, besides the identity. */
function isInvariant(node: Node, above: readonly Node[]): boolean {
  for (let inner = node; ;) {
    const outer = above[above.indexOf(inner) + 1];
    if (outer === undefined) return false;
    if (indifferent.has(outer.operator)) return true;
    const others = outer.parts.filter((part) => part !== inner);
    if (!linear.has(outer.operator) || others.some((part) => looksBold(part) && !isIdentity(part)))
      return false;
    inner = outer;
  }
}

function isIdentity(node: Node): boolean {
  return isSymbol(node) && node.data.key === '\\boldsymbol{I}';
}
