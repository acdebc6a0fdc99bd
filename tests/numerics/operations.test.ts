import { expect, it } from 'vitest';
import { add, div, exp, freshTag, lift, mul, operations, real, sub } from '#numerics';

/** The operations that a computation adds to the counter. */
function counted(compute: () => unknown): number {
  const before = operations.count;
  compute();
  return operations.count - before;
}

it('counts one operation for each of + − × ÷ and four for a function', () => {
  expect(counted(() => add(1, 2))).toBe(1);
  expect(counted(() => div(sub(1, 2), mul(3, 4)))).toBe(3);
  expect(counted(() => exp(1))).toBe(4);
});

it('counts the operations that a derivative costs', () => {
  const x = lift(2, freshTag());
  expect(counted(() => mul(x, x))).toBe(4);
  expect(real(mul(x, x))).toBe(4);
});
