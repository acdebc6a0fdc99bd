import { describe, expect, it } from 'vitest';
import { fingerprint } from '#formula';

const { raw } = String;

describe('fingerprint', () => {
  it('is sixteen hexadecimal digits that never change', () => {
    expect(fingerprint('a = b')).toMatch(/^[0-9a-f]{16}$/u);
    expect(fingerprint('a = b')).toBe(fingerprint('a = b'));
  });

  it('does not see spacing, size, colour and spelling', () => {
    expect(fingerprint(raw`\left(a\,+b\right)\leq c`)).toBe(fingerprint(raw`( a+ b )\le c`));
  });

  it('sees every other change', () => {
    const all = ['a = b', 'a = c', 'b = a', 'a = -b', 'a = b^2', 'a = bb'].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });
});
