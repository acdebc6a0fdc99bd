import { isNode } from '../node.ts';
import type { Node } from '../tree.ts';
import { unwrap } from './bracket.ts';
import { differentialOperator } from './differential-operator.ts';
import { power } from './power.ts';
import { dot, product } from './product.ts';
import { sum } from './sum.ts';

/** Whether an expression is built from differential operators that wait for a field. */
export function isOperator(candidate: Node): boolean {
  const content = unwrap(candidate);
  if (isNode(content, differentialOperator)) return true;
  const isBuilt = isNode(content, sum) || isNode(content, product) || isNode(content, dot);
  if (isBuilt) return content.parts.some(isOperator);
  const [base] = content.parts;
  return isNode(content, power) && base !== undefined && isOperator(base);
}
