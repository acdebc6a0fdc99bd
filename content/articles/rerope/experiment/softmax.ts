import { deterministicExp } from '#numerics';

/** Softmax in place of `count` numbers from `start` on. */
export function softmax(values: Float64Array, start: number, count: number): void {
  let greatest = -Infinity;
  for (let i = start; i < start + count; i += 1) if (values[i]! > greatest) greatest = values[i]!;
  let sum = 0;
  for (let i = start; i < start + count; i += 1) {
    const power = deterministicExp(values[i]! - greatest);
    values[i] = power;
    sum += power;
  }
  const inverse = 1 / sum;
  for (let i = start; i < start + count; i += 1) values[i]! *= inverse;
}
