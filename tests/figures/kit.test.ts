import { describe, expect, it } from 'vitest';
import {
  across,
  decimal,
  drawCells,
  hatch,
  scientific,
  svgPen,
  up,
  valueAcross,
  valueUp,
  type Frame,
} from '#figure';
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

describe('cells', () => {
  const square = { left: 10, top: 20, side: 20 };
  const drawn = (values: number[][]): string => {
    const pen = svgPen();
    drawCells(pen, square, values.length, (i, j) => values[i]?.[j] ?? NaN);
    return pen.toString();
  };

  it('are accent above zero and second below, and empty without a number', () => {
    expect(drawn([[1]])).toBe(
      '<path d="M10 20h18.4v18.4h-18.4Z" fill="var(--figure-accent, currentColor)" fill-opacity="1"/>',
    );
    expect(drawn([[-7]])).toMatch(/--figure-second, currentColor\)" fill-opacity="1"/);
    expect(drawn([[0]])).toMatch(/fill="currentColor" fill-opacity="0.07"/);
    expect(drawn([[NaN]])).toBe('');
  });

  it('of one strength share a path', () => {
    const markup = drawn([
      [1, 1],
      [NaN, 0.5],
    ]);
    expect(markup.match(/<path/g)).toHaveLength(2);
    expect(markup).toContain('d="M10 20h9.2v9.2h-9.2ZM20 20h9.2v9.2h-9.2Z"');
  });
});

describe('a hatch', () => {
  it('stays inside its rectangle, and goes on in the one beside it', () => {
    const lines = (left: number, width: number): number[][] => {
      const ends: number[][] = [];
      const pen = { ...svgPen(), moveTo: (x: number, y: number) => void ends.push([x, y]) };
      hatch({ ...pen, lineTo: (x: number, y: number) => void ends.push([x, y]) }, left, 3, width, 7, 4);
      return ends;
    };
    const [first, second, whole] = [lines(5, 6), lines(11, 9), lines(5, 15)];
    for (const [x = NaN, y = NaN] of whole) {
      expect((x + y) % 4).toBe(0);
      expect(x).toBeGreaterThanOrEqual(5);
      expect(x).toBeLessThanOrEqual(20);
      expect(y).toBeGreaterThanOrEqual(3);
      expect(y).toBeLessThanOrEqual(10);
    }
    const length = (ends: number[][]): number =>
      ends.reduce((sum, [x = NaN], n) => sum + (n % 2 === 0 ? -x : x), 0);
    expect(length(first) + length(second)).toBe(length(whole));
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
