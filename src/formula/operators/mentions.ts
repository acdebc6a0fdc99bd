import type { Node } from '../tree.ts';
import { isNode } from '../node.ts';
import { isSymbol } from './symbol.ts';
import { summation } from './summation.ts';

/** Whether a name occurs in an expression, also inside subscripts, other than as the index of a sum of its own. */
export function mentions(expression: Node, name: string): boolean {
  if (isSymbol(expression) && expression.data.key === name) return true;
  const isOwnIndex = isNode(expression, summation) && expression.data.index === name;
  const parts = isOwnIndex ? expression.parts.slice(1) : expression.parts;
  return parts.some((part) => mentions(part, name));
}
