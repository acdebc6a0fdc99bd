import { describe, expect, it } from 'vitest';
import { derived, Environment, family } from '#formula';

const { raw } = String;

describe('an environment', () => {
  it('knows the names of its scope in any spelling', () => {
    const environment = Environment.of({ bindings: { '\\boldsymbol x_{t}': [1] } });
    expect(environment.get(raw`\boldsymbol{x}_t`)).toEqual([1]);
    expect(environment.get('y')).toBeUndefined();
  });

  it('hides a name behind another binding, and leaves the outer environment alone', () => {
    const outer = Environment.of({ bindings: { a: 1 } });
    const inner = outer.bind('a', 2);
    expect([outer.get('a'), inner.get('a'), inner.bind('b', 3).get('a')]).toEqual([1, 2, 2]);
    expect(inner.ofWorld('a')).toBe(1);
  });

  it('computes a derived value once, and again for every other input', () => {
    let count = 0;
    const square = derived(['a'], (a: number) => {
      count += 1;
      return a * a;
    });
    const environment = Environment.of({ bindings: { a: 2, b: square } });
    expect([environment.get('b'), environment.get('b'), count]).toEqual([4, 4, 1]);
    expect([environment.bind('a', 3).get('b'), count]).toEqual([9, 2]);
  });

  it('has no value for what is derived from nothing', () => {
    expect(Environment.of({ bindings: { b: derived(['a'], () => 1) } }).get('b')).toBeUndefined();
  });

  it('moves a path with its variable, or holds it', () => {
    const environment = Environment.of({
      bindings: { t: 1, x_t: 10, x: family((t: number) => 10 * t), y_t: 7 },
      paths: ['x'],
    });
    expect([environment.move('t', 2).get('x_t'), environment.hold('t', 2).get('x_t')]).toEqual([20, 10]);
    expect([environment.move('t', 2).get('t'), environment.hold('t', 2).get('t')]).toEqual([2, 2]);
    expect(environment.move('t', 2).get('y_t')).toBe(7);
  });
});
