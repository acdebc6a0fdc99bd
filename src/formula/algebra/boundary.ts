import { intervalRule, tensorRule } from '#numerics';
import type { Range } from '../range.ts';
import type { Box, Value } from '../value.ts';
import { accumulate } from './accumulate.ts';
import { add } from './add.ts';
import { TermAccount } from '../account.ts';
import { gauge } from '../gauge.ts';

const faceNodes = 24;

/** An integral over the surface of a box: face by face, with the outward unit normal. */
export function boundary(
  box: Box,
  range: Range,
  integrand: (point: readonly number[], normal: readonly number[]) => Value,
): Value {
  let sum: Value = 0;
  const account = new TermAccount();
  box.lower.forEach((_, axis) => {
    const others = box.lower
      .map((lower, i) => ({ i, rule: intervalRule(lower, box.upper[i] ?? lower, faceNodes) }))
      .filter(({ i }) => i !== axis);
    const rule =
      others.length > 0
        ? tensorRule(others.map((other) => other.rule))
        : { nodes: [[]], weights: [1], coarse: [1] };
    for (const side of [-1, 1] as const) {
      const wall = (side === 1 ? box.upper : box.lower)[axis] ?? 0;
      const normal = box.lower.map((__, i) => (i === axis ? side : 0));
      const face = accumulate(
        rule,
        (node) => integrand([...node.slice(0, axis), wall, ...node.slice(axis)], normal),
        range,
      );
      account.entry(gauge.scale, range);
      sum = add(sum, face, range);
    }
  });
  account.close();
  return sum;
}
