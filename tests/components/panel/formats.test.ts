import { describe, expect, test } from 'vitest';
import { count } from '../../../components/panel/count.ts';
import { duration } from '../../../components/panel/duration.ts';
import { escape } from '../../../components/panel/escape.ts';
import { power, scientific } from '../../../components/panel/scientific.ts';
import { slope } from '../../../components/panel/slope.ts';
import { symbol } from '../../../components/panel/symbol.ts';
import { tidyNumbers } from '../../../components/panel/tidy-numbers.ts';

describe('scientific', () => {
  test.each([
    [3.14e-15, '3.1·10⁻¹⁵'],
    [4e-13, '4.0·10⁻¹³'],
    [9.99e-16, '1.0·10⁻¹⁵'],
    [1e-6, '10⁻⁶'],
    [-2.5e12, '−2.5·10¹²'],
    [0.0044, '0.0044'],
    [0.5, '0.50'],
    [37.2, '37'],
    [1234, '1234'],
    [0, '0'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [NaN, 'NaN'],
  ])('writes %d as %s', (value, text) => {
    expect(scientific(value)).toBe(text);
  });

  test('keeps the number of digits that is asked for', () => {
    expect(scientific(3.14159e-15, 4)).toBe('3.142·10⁻¹⁵');
  });

  test('writes a power of ten with raised digits', () => {
    expect(power(-17)).toBe('10⁻¹⁷');
    expect(power(0)).toBe('10⁰');
  });
});

test('a slope has two decimals and no negative zero', () => {
  expect([1.998, -0.001, -1.5].map(slope)).toEqual(['2.00', '0.00', '−1.50']);
});

test('a count has its thousands separated', () => {
  expect([7, 256, 100000, 1234567].map(count)).toEqual(['7', '256', '100,000', '1,234,567']);
});

test('a duration is told in the unit that is easiest to read', () => {
  expect([0.2, 84.4, 2130].map((time) => duration(time, 'en'))).toEqual(['< 1 ms', '84 ms', '2.1 s']);
  expect(duration(2130, 'zh')).toBe('2.1 秒');
});

test('text cannot become markup', () => {
  expect(escape('<img src="x" onerror=alert(1)> & co')).toBe(
    '&lt;img src=&quot;x&quot; onerror=alert(1)&gt; &amp; co',
  );
});

test.each([
  ['0.703233', 3, '0.703'],
  ['0.00000125712', 6, '1.25712·10⁻⁶'],
  ['-0.5', 6, '−0.5'],
  ['(0.1, -1.20000001, 3)', 3, '(0.1, −1.2, 3)'],
  ['1e-15', 3, '10⁻¹⁵'],
  ['8', 3, '8'],
])('the engine’s %s is tidied to %i digits as %s', (text, digits, tidy) => {
  expect(tidyNumbers(text, digits)).toBe(tidy);
});

test.each([
  [String.raw`\boldsymbol{x}_t`, 'x_t'],
  [String.raw`\boldsymbol{x}_{t+\Delta t}`, 'x_(t+Δt)'],
  [String.raw`\sigma_t`, 'σ_t'],
  [String.raw`\boldsymbol{x}_0^{(i)}`, 'x_0^(i)'],
  [String.raw`\varphi`, 'φ'],
  ['d', 'd'],
])('the name %s reads %s', (tex, text) => {
  expect(symbol(tex)).toBe(text);
});
