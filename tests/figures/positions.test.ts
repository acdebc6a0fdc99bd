import { describe, expect, it } from 'vitest';
import { frequencies, longestLength } from '#worlds';
import type { MethodName } from '../../content/articles/rerope/figures/positions/method-name.ts';
import { objection, remark } from '../../content/articles/rerope/figures/positions/objection.ts';
import {
  planeDistance,
  positionMethod,
} from '../../content/articles/rerope/figures/positions/position-method.ts';
import { reach } from '../../content/articles/rerope/figures/positions/reach.ts';
import type { Settings } from '../../content/articles/rerope/figures/positions/settings.ts';

const bounds = { N: 16, longest: 64, widest: 64 };
const good: Settings = { method: 'leaky', L: 32, w: 8, k: 2, d: 8 };

describe('the settings of a figure of positions', () => {
  it.each<[string, Partial<Settings>, RegExp]>([
    ['an odd d', { d: 7 }, /d is even; 7 leaves one without a partner/],
    ['a d that is no whole number', { d: 3.5 }, /d is even; 3.5/],
    ['no d', { d: NaN }, /d needs a number/],
    ['one plane for NTK', { method: 'ntk', d: 2 }, /between 4 and 64/],
    ['w = L', { w: 32 }, /w = 32 is as long as the text or longer.*w < L = 32/],
    ['w > L', { w: 40 }, /w = 40/],
    ['w = 0', { w: 0 }, /With a window of 0 not even the nearest key/],
    ['a negative w', { w: -1 }, /With a window of −1/],
    ['a window that is no whole number', { w: 3.5 }, /w is a whole number, not 3.5/],
    ['k < 1', { k: 0.5 }, /stretches distances.*not 0.5/],
    ['k = 0', { k: 0 }, /k is at least 1, not 0/],
    ['no k', { k: NaN }, /k needs a number/],
    ['a position that is no whole number', { L: 12.5 }, /L is a whole number, not 12.5/],
    ['a length out of bounds', { L: 65 }, /between 2 and 64 here, not at 65/],
  ])('are refused with %s, in words, and the picture stays', (_, change, message) => {
    const refused = objection({ ...good, ...change }, bounds);
    expect(refused?.en).toMatch(message);
    expect(refused?.en).toMatch(/The picture stays as it was\.$/);
    expect(refused?.zh).toMatch(/图保持原样。$/);
  });

  it('are refused only for what the method reads', () => {
    expect(objection({ ...good, method: 'rope', w: 0, k: 0 }, bounds)).toBeUndefined();
    expect(objection({ ...good, method: 'interpolation', w: 40 }, bounds)).toBeUndefined();
    expect(objection({ ...good, method: 'rerope', k: 0.5 }, bounds)).toBeUndefined();
  });

  it('have a remark where they are RoPE, or a window beyond the trained range', () => {
    expect(remark(good, bounds)).toBeUndefined();
    expect(remark({ ...good, k: 1 }, bounds)?.en).toMatch(/this is RoPE/);
    expect(remark({ ...good, w: 16 }, bounds)?.en).toMatch(/end at N − 1 = 15, inside this window/);
    expect(remark({ ...good, method: 'rerope', w: 15 }, bounds)).toBeUndefined();
  });
});

describe('the reach of a distance', () => {
  it('is that of eq:rr-leaky-lmax for every window and divisor', () => {
    const trained = frequencies(8);
    for (const w of [1, 4, 15, 16, 20]) {
      for (const k of [1, 1.5, 2, 7, 16]) {
        const { rho } = positionMethod('leaky', trained, { w, k });
        expect(reach(rho, 16) + 1).toBe(longestLength({ w, k }, 16));
      }
      const { rho } = positionMethod('rerope', trained, { w, k: Infinity });
      expect(reach(rho, 16) + 1).toBe(longestLength({ w, k: Infinity }, 16));
    }
  });

  it('is k (N − 1) for interpolation, also in the planes where NTK is interpolation', () => {
    const trained = frequencies(128);
    for (const k of [2, 3, 8]) {
      const slowest = (name: MethodName): number => {
        const method = positionMethod(name, trained, { w: 1, k });
        return reach(planeDistance(method, trained, 63), 512);
      };
      for (const name of ['interpolation', 'ntk', 'ntk-fixed', 'ntk-mixed'] as const) {
        expect(slowest(name)).toBe(511 * k);
      }
    }
  });
});

describe('the distance of a plane', () => {
  it('turns it in training by as much as the method turns it', () => {
    const trained = frequencies(16);
    for (const name of ['ntk', 'ntk-old', 'ntk-fixed', 'ntk-mixed', 'leaky'] as const) {
      const method = positionMethod(name, trained, { w: 5, k: 4 });
      trained.forEach((frequency, s) => {
        const distance = planeDistance(method, trained, s);
        expect(distance(11) * frequency).toBeCloseTo(method.rho(11) * (method.theta[s] ?? NaN), 12);
      });
    }
  });
});
