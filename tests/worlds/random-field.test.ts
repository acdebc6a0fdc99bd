import { describe, expect, it } from 'vitest';
import { derivative, jacobian, minus, norm, real, stream } from '#numerics';
import { randomField } from '#worlds';

describe.each([1, 2, 3, 8])('randomField in dimension %d', (d) => {
  const random = stream(1, 'field', d);
  const field = randomField(random, d);
  const x = random.normals(d);
  const t = 0.4;

  it('has the Jacobian that dual numbers find', () => {
    const closed = field.jacobian(t, x);
    jacobian((y) => field.velocity(t, y), x).forEach((row, i) => {
      expect(real(norm(minus(row, closed[i] ?? [])))).toBeLessThan(1e-14);
    });
  });

  it('grows no faster than its Lipschitz constant', () => {
    for (let k = 0; k < 50; k += 1) {
      const [a, b] = [random.normals(d), random.normals(d)];
      const growth = real(norm(minus(field.velocity(t, a), field.velocity(t, b)))) / real(norm(minus(a, b)));
      expect(growth).toBeLessThanOrEqual(field.lipschitz);
    }
  });

  it('changes in time', () => {
    expect(Math.abs(real(derivative((s) => field.velocity(s, x)[0] ?? NaN, t)))).toBeGreaterThan(1e-3);
  });

  it('is the same field for the same stream', () => {
    const again = randomField(stream(1, 'field', d), d);
    expect(again.velocity(t, x)).toEqual(field.velocity(t, x));
  });
});
