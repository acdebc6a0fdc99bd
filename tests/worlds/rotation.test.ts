import { expect, it } from 'vitest';
import { determinant, identity, multiply, real, stream, transpose } from '#numerics';
import { drawRotation } from '#worlds';

it.each([1, 2, 3, 8])('a rotation of dimension %d is orthogonal with determinant 1', (d) => {
  const rotation = drawRotation(stream(4, 'rotation', d), d);
  const one = identity(d);
  multiply(rotation, transpose(rotation)).forEach((row, i) => {
    row.forEach((entry, j) => {
      expect(Math.abs(real(entry) - (one[i]?.[j] ?? NaN))).toBeLessThan(1e-15);
    });
  });
  expect(real(determinant(rotation))).toBeCloseTo(1, 14);
});
