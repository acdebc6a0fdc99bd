import { isNode } from '../node.ts';
import { bracket } from '../operators/bracket.ts';
import { derivative } from '../operators/derivative.ts';
import { determinant, trace } from '../operators/matrix.ts';
import { absolute, norm } from '../operators/norm.ts';
import { transpose } from '../operators/power.ts';
import { isSymbol } from '../operators/symbol.ts';
import type { Node } from '../tree.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
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
    if (isTransposed || !isMatrix(node) || isInvariant(above)) return [];
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

/** Whether a trace, a determinant or a norm stands around, which do not see a transpose. */
function isInvariant(above: readonly Node[]): boolean {
  const first = above.find((node) => !isNode(node, bracket));
  return (
    first !== undefined && [trace, determinant, norm, absolute].some((operator) => isNode(first, operator))
  );
}
