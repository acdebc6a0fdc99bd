import { isNode } from '../node.ts';
import type { Node } from '../tree.ts';
import { setSummation } from './set-summation.ts';
import { isSymbol } from './symbol.ts';
import { summation } from './summation.ts';

/** Whether a name occurs in an expression, also inside subscripts, other than as the index of a sum of its own. */
export function mentions(expression: Node, name: string): boolean {
  if (isSymbol(expression) && expression.data.key === name) return true;
  const parts = runs(expression, name) ? expression.parts.slice(1) : expression.parts;
  return parts.some((part) => mentions(part, name));
}

/** Whether one of the names occurs. */
export function mentionsAny(expression: Node, names: readonly string[]): boolean {
  return names.some((name) => mentions(expression, name));
}

/** Whether a sum makes the name run through its body. */
function runs(expression: Node, name: string): boolean {
  if (isNode(expression, summation)) return expression.data.index === name;
  if (!isNode(expression, setSummation)) return false;
  return expression.data.indices.some(({ names }) => names.includes(name));
}
