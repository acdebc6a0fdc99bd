import type { Evaluate, Node } from './tree.ts';

const remembered = new WeakMap<Node, Evaluate>();

/** The closure of an expression, made once. */
export function compiled(node: Node): Evaluate {
  let evaluate = remembered.get(node);
  if (evaluate === undefined) {
    evaluate = node.operator.compile(node, compiled);
    remembered.set(node, evaluate);
  }
  return evaluate;
}
