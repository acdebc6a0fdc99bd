import { describe, expect, it } from 'vitest';
import { across, decimal, scientific, svgPen, up, valueAcross, valueUp, type Frame } from '#figure';
import { typeset } from '../../components/figure/typeset.ts';

const frame: Frame = { left: 10, top: 20, right: 110, bottom: 220, x: [-1, 1], y: [0, 4] };

describe('a frame', () => {
  it('takes values to view units and back', () => {
    expect(across(frame, 0)).toBe(60);
    expect(up(frame, 0)).toBe(220);
    expect(up(frame, 4)).toBe(20);
    expect(valueAcross(frame, across(frame, 0.3))).toBeCloseTo(0.3, 12);
    expect(valueUp(frame, up(frame, 1.7))).toBeCloseTo(1.7, 12);
  });
});

describe('numbers', () => {
  it('carry a true minus sign and raised exponents', () => {
    expect(decimal(-1.25, 1)).toBe('−1.3');
    expect(scientific(3.2e-15)).toBe('3·10⁻¹⁵');
    expect(scientific(0.0123)).toBe('0.012');
    expect(scientific(0)).toBe('0');
    expect(scientific(NaN)).toBe('–');
  });
});

describe('the pen of stills', () => {
  it('writes each path once it is inked, and dots as lines of no length', () => {
    const pen = svgPen();
    pen.begin();
    pen.dot(1.04, 2.06);
    pen.dots('second', 2, 0.5);
    pen.begin();
    pen.moveTo(0, 0);
    pen.lineTo(-0.01, 3);
    pen.stroke('ink', 1, 1, 4);
    expect(pen.toString()).toBe(
      '<path d="M1 2.1h0" fill="none" stroke="var(--figure-second, currentColor)" stroke-width="4" stroke-linecap="round" stroke-opacity="0.5"/>' +
        '<path d="M0 0L0 3" fill="none" stroke="currentColor" stroke-width="1" stroke-opacity="1" stroke-dasharray="4"/>',
    );
  });

  it('writes nothing for an empty path', () => {
    const pen = svgPen();
    pen.begin();
    pen.fill('ink', 1);
    expect(pen.toString()).toBe('');
  });
});

describe('typeset', () => {
  it('sets the TeX between dollar signs and escapes the rest', () => {
    expect(typeset('a < b & $x$')).toMatch(/^a &lt; b &amp; <span class="katex">/);
  });

  it('refuses wrong TeX', () => {
    expect(() => typeset('$\\frac{1}$')).toThrow();
  });
});
