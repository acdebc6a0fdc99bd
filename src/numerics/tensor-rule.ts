import type { EmbeddedRule, TensorRule } from './embedded-rule.ts';
import { at } from './vector.ts';

/** The product of one rule per axis; the last axis runs fastest. No rules give the one node of ℝ⁰. */
export function tensorRule(rules: readonly EmbeddedRule[]): TensorRule {
  let nodes: (readonly number[])[] = [[]];
  let weights = [1];
  let coarse = [1];
  for (const rule of rules) {
    nodes = nodes.flatMap((node) => rule.nodes.map((x) => [...node, x]));
    weights = weights.flatMap((weight) => rule.weights.map((next) => weight * next));
    coarse = coarse.flatMap((weight) => rule.coarse.map((next) => weight * next));
  }
  return { nodes, weights, coarse };
}

/** The sum of a real integrand over a rule, with the stated error `|fine − coarse|`. */
export function integrate(f: (x: number) => number, rule: EmbeddedRule): { value: number; error: number } {
  let value = 0;
  let rough = 0;
  rule.nodes.forEach((node, k) => {
    const height = f(node);
    value += at(rule.weights, k) * height;
    rough += at(rule.coarse, k) * height;
  });
  return { value, error: Math.abs(value - rough) };
}
