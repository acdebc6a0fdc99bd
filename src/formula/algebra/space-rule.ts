import { heavyTailRule, intervalRule, lineRule, tensorRule, type TensorRule } from '#numerics';
import type { WholeSpace } from '../binding.ts';
import { spend } from '../gauge.ts';
import { limits } from '../limits.ts';
import type { Range } from '../range.ts';
import type { Box, Law } from '../value.ts';

const spaces = new WeakMap<WholeSpace | Law, TensorRule>();
const boxes = new WeakMap<Box, TensorRule>();

/** Nodes per axis of a box, enough for smooth integrands over a few of their widths. */
const boxNodes = 24;

/**
 * The quadrature rule of the whole space around where an integrand lives.
 *
 * @throws FormulaError `too-much-work` in so high a dimension that no scope could evaluate it
 */
export function spaceRule(space: WholeSpace | Law, range: Range): TensorRule {
  let rule = spaces.get(space);
  if (rule === undefined) {
    refuseHopeless(space.nodes ** space.centre.length, range);
    const line = space.tails === 'algebraic' ? heavyTailRule : lineRule;
    rule = tensorRule(space.centre.map((centre, i) => line(centre, space.width[i] ?? 1, space.nodes)));
    spaces.set(space, rule);
  }
  return rule;
}

/** The quadrature rule of a box. */
export function boxRule(box: Box, range: Range): TensorRule {
  let rule = boxes.get(box);
  if (rule === undefined) {
    refuseHopeless(boxNodes ** box.lower.length, range);
    rule = tensorRule(box.lower.map((lower, i) => intervalRule(lower, box.upper[i] ?? lower, boxNodes)));
    boxes.set(box, rule);
  }
  return rule;
}

/** Refuses a rule before its nodes take up memory. */
function refuseHopeless(nodes: number, range: Range): void {
  if (nodes > limits.evaluations) spend(nodes, range);
}
