import { describe, expect, it } from 'vitest';
import { add, derivative, Dual, freshTag, lift, mul, part, primal, real } from '#numerics';

describe('Dual', () => {
  it('keeps the derivatives of two variables apart', () => {
    const [outer, inner] = [freshTag(), freshTag()];
    const product = mul(lift(3, outer), lift(5, inner));
    expect(real(product)).toBe(15);
    expect(real(part(product, outer))).toBe(5);
    expect(real(part(product, inner))).toBe(3);
    expect(part(part(product, inner), outer)).toBe(1);
  });

  it('finds the part of a tag in either order of nesting', () => {
    const [first, second] = [freshTag(), freshTag()];
    const value = new Dual(second, new Dual(first, 1, 2), new Dual(first, 3, 4));
    expect(part(part(value, first), second)).toBe(4);
    expect(part(part(value, second), first)).toBe(4);
    expect(part(primal(value, first), second)).toBe(3);
    expect(part(primal(value, second), first)).toBe(2);
  });

  it('has no part of a tag that it does not carry', () => {
    expect(part(7, freshTag())).toBe(0);
    expect(part(lift(7, freshTag()), freshTag())).toBe(0);
  });

  it('does not confuse the ε of an inner derivative with that of an outer one', () => {
    // Siskind and Pearlmutter 2008: d/dx [x · d/dy (x + y)] at 1 is 1; with one shared ε it would be 2.
    expect(
      derivative(
        (x) =>
          mul(
            x,
            derivative((y) => add(x, y), 1),
          ),
        1,
      ),
    ).toBe(1);
  });
});
