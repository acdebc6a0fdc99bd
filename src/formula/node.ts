import { FormulaError } from './error.ts';
import { limits } from './limits.ts';
import type { Range } from './range.ts';
import type { Node, Operator } from './tree.ts';

/**
 * Makes a node.
 *
 * @throws FormulaError `too-deep` for a tree that would be too high to walk
 */
export function node<Data>(operator: Operator<Data>, parts: readonly Node[], data: Data, range: Range): Node {
  const height = parts.reduce((highest, part) => Math.max(highest, part.height + 1), 1);
  if (height > limits.height) {
    throw new FormulaError('too-deep/operations', range, { most: limits.height });
  }
  return { operator, parts, data, range, height };
}

/** Whether a node is of that operator; its data then has the operator's type. */
export function isNode<Data>(candidate: Node, operator: Operator<Data>): candidate is Node<Data> & Node {
  return (candidate.operator as unknown) === operator;
}
