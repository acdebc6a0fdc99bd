import { describe, expect, it } from 'vitest';
import { best } from '../../../components/reported/best.ts';
import { mark } from '../../../components/reported/mark.ts';
import { scale, strip } from '../../../components/reported/strip.ts';
import type { ReportedTable } from '../../../src/build/reported-table.ts';

const axis = { from: 1, to: 3, ticks: [1, 2, 3] };
const words = { en: 'words', zh: '文字' };
const table = (better: 'higher' | 'lower', rows: ReportedTable['rows']): ReportedTable => ({
  title: words,
  source: { title: 'A report', url: 'https://example.org/', place: words },
  quantity: words,
  better,
  digits: 1,
  range: [0, 9],
  axis,
  rowsAre: words,
  columns: [words, words],
  rows,
  alternative: words,
});

describe('the plot of a row', () => {
  it('puts each number at its place on the axis', () => {
    const drawn = strip(axis, [1, 2.5, 3]);
    expect(drawn).toContain(mark(0, '0.00%'));
    expect(drawn).toContain(mark(1, '75.00%'));
    expect(drawn).toContain(mark(2, '100.00%'));
  });

  it('leaves out a blank, without shifting the marks of other columns', () => {
    const drawn = strip(axis, [null, 2]);
    expect(drawn).not.toContain('reported-mark-1');
    expect(drawn).toContain(mark(1, '50.00%'));
  });

  it('draws an arrow at the end beyond which a number lies', () => {
    expect(strip(axis, [8])).toContain(mark(0, '100%', 'right'));
    expect(strip(axis, [0])).toContain(mark(0, '0%', 'left'));
  });

  it('has another outline for each column', () => {
    const outlines = [0, 1, 2, 3].map((column) => /d="([^"]*)"/.exec(mark(column, '0%'))![1]);
    expect(new Set(outlines).size).toBe(4);
  });

  it('has no colour of its own', () => {
    expect(strip(axis, [1, 2]) + scale(axis)).not.toMatch(/#[0-9a-f]{3}|rgb/i);
  });

  it('says nothing that the table does not say', () => {
    expect(strip(axis, [1])).toContain('aria-hidden="true"');
    expect(scale(axis)).toContain('aria-hidden="true"');
  });
});

describe('the best of a column', () => {
  it('is the greatest number, or the least where less is better', () => {
    const rows: ReportedTable['rows'] = [
      ['a', 1, 5],
      ['b', 2, 4],
    ];
    expect(best(table('higher', rows))).toEqual([1, 0]);
    expect(best(table('lower', rows))).toEqual([0, 1]);
  });

  it('is no row where two share it, and never a blank', () => {
    const rows: ReportedTable['rows'] = [
      ['a', 1, null],
      ['b', 1, 4],
    ];
    expect(best(table('higher', rows))).toEqual([-1, 1]);
    expect(best(table('lower', rows))).toEqual([-1, 1]);
  });
});
