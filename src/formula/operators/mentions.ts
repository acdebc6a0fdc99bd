import type { Node } from '../tree.ts';
import { isSymbol } from './symbol.ts';

/** Whether a name occurs in an expression, also inside subscripts, other than as the index of a sum of its own. */
export function mentions(expression: Node, name: string): boolean {
  if (isSymbol(expression) && expression.data.key === name) return true;
  const isBound = expression.operator.running?.(expression).includes(name) === true;
  return (isBound ? expression.parts.slice(1) : expression.parts).some((part) => mentions(part, name));
}

/** Whether one of the names occurs. */
export function mentionsAny(expression: Node, names: readonly string[]): boolean {
  return names.some((name) => mentions(expression, name));
}
