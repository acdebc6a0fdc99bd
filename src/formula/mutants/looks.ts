import { isNode } from '../node.ts';
import { bracket } from '../operators/bracket.ts';
import { call } from '../operators/call.ts';
import { derivative } from '../operators/derivative.ts';
import { expectation } from '../operators/expectation.ts';
import { integral } from '../operators/integral.ts';
import { gradient } from '../operators/nabla.ts';
import { inverse, transpose } from '../operators/power.ts';
import { dot, product } from '../operators/product.ts';
import { sum } from '../operators/sum.ts';
import { isSymbol } from '../operators/symbol.ts';
import type { Node } from '../tree.ts';

/** Whether an expression is set like a column or a matrix, so that its square would have no meaning. */
export function looksBold(node: Node): boolean {
  if (isSymbol(node)) return node.data.base.startsWith('\\boldsymbol');
  if (isNode(node, gradient)) return true;
  if (isNode(node, dot)) return node.parts.some(looksBold) && !node.parts.every(looksBold);
  if (isNode(node, product)) return node.parts.some(looksBold);
  if (isNode(node, derivative)) return node.parts.some(looksBold);
  const first = node.parts[0];
  const isPassed = [bracket, call, sum, expectation, integral, transpose, inverse].some(
    (operator) => (node.operator as unknown) === operator,
  );
  return isPassed && first !== undefined && looksBold(first);
}
