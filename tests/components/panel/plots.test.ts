import { describe, expect, test } from 'vitest';
import { levelStrokes } from '../../../components/panel/level-strokes.ts';
import { logAxis } from '../../../components/panel/log-axis.ts';
import { orderPlot } from '../../../components/panel/order-plot.ts';
import { plot } from '../../../components/panel/plot.ts';
import { residualPlot } from '../../../components/panel/residual-plot.ts';
import { statisticPlot } from '../../../components/panel/statistic-plot.ts';
import { entry } from './entry.ts';

/** How many marks a class of a plot has. */
const marks = (svg: string, kind: string): number =>
  (new RegExp(`class="${kind}" d="([^"]*)"`, 'u').exec(svg)?.[1]?.match(/m/giu) ?? []).length;

describe('a logarithmic axis', () => {
  test('holds all values between whole decades, with few ticks', () => {
    const axis = logAxis([3e-16, 4e-13, 0, Infinity], 6);
    expect(axis.ticks.map(({ text }) => text)).toEqual(['10⁻¹⁶', '10⁻¹⁵', '10⁻¹⁴', '10⁻¹³', '10⁻¹²']);
    expect(axis.at(1e-12)).toBe(0);
    expect(axis.at(1e-16)).toBe(100);
  });

  test('puts zero on the floor and infinity under the ceiling', () => {
    const axis = logAxis([1e-16, 1e-13]);
    expect(axis.at(0)).toBe(100);
    expect(axis.at(Infinity)).toBe(0);
  });

  test('stands without any value', () => {
    expect(logAxis([]).ticks.length).toBeGreaterThan(1);
  });
});

test('each stroke of a path begins relative to the end of the last', () => {
  const strokes = [
    { x: 2, y: 500, width: 0 },
    { x: 6, y: 480, width: 4 },
    { x: 10, y: 510, width: 4 },
  ];
  expect(levelStrokes(strokes)).toBe('m2 500h0m4 -20h4m0 30h4');
});

describe('a residual plot', () => {
  const build = entry().residuals;

  test('has a mark for every point of the build and for every point that has come in', () => {
    const svg = residualPlot({ build, machine: build.slice(0, 2), total: 3 }, 'en');
    expect(marks(svg, 'at-build')).toBe(3);
    expect(marks(svg, 'on-machine')).toBe(2);
    expect(svg).toContain('aria-label="residuals of 2 points, 0 of them over the tolerance"');
  });

  test('joins equal tolerances of neighbouring points into one stroke', () => {
    const points = [1e-13, 1e-13, 1e-14].map((tolerance) => ({ residual: 1e-16, tolerance }));
    const svg = residualPlot({ build: points, machine: [], total: 3 }, 'en');
    expect(svg).toContain('class="tolerance" d="m0 200h667m0 200h333"');
  });

  test('tells points over the tolerance by another mark, not a number included', () => {
    const machine = [
      { residual: 1, tolerance: 1e-13 },
      { residual: NaN, tolerance: 1e-13 },
    ];
    const svg = residualPlot({ build: [], machine, total: 2 }, 'zh');
    expect(marks(svg, 'violation')).toBe(2);
    expect(svg).not.toMatch(/d="[^"]*NaN/u);
  });
});

test('an order plot draws the errors and tells both slopes', () => {
  const steps = [0.1, 0.05, 0.025, 0.0125].map((step) => ({ step, error: 3 * step ** 2 }));
  const svg = orderPlot(
    { declared: 2, build: { observed: 2, steps }, machine: { observed: 1.9, steps } },
    'en',
  );
  expect(marks(svg, 'dot at-build')).toBe(4);
  expect(svg).toContain('dashed: slope 2');
  expect(svg).toContain('on your machine: slope 1.90');
  expect(svg).toContain('aria-label="error against step, log–log: slope 1.90, declared 2"');
});

test('a statistic over the critical value is drawn as a violation', () => {
  expect(statisticPlot({ critical: 0.01, build: 0.004, machine: 0.02 }, 'en')).toContain(
    'class="bar violation"',
  );
  expect(statisticPlot({ critical: 0.01, build: 0.004, machine: null }, 'en')).not.toContain('violation');
});

test('an entry without points has no plot', () => {
  expect(plot(entry({ residuals: [] }), null, 'en')).toBe('');
});
