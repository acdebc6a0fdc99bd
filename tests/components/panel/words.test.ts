import { describe, expect, test } from 'vitest';
import { comparison } from '../../../components/panel/comparison.ts';
import { controlEvidence } from '../../../components/panel/control-evidence.ts';
import { failureLine } from '../../../components/panel/failure-line.ts';
import { figures } from '../../../components/panel/figures.ts';
import { LiveRun } from '../../../components/panel/live-run.ts';
import { namesHtml } from '../../../components/panel/names-html.ts';
import { ownControlLine } from '../../../components/panel/own-control-line.ts';
import { pointLine } from '../../../components/panel/point-line.ts';
import { RunError } from '../../../components/panel/run-error.ts';
import { sampleTable } from '../../../components/panel/sample-table.ts';
import { toleranceLine } from '../../../components/panel/tolerance-line.ts';
import { verdictLine } from '../../../components/panel/verdict-line.ts';
import { entry, sampleAt } from './entry.ts';

const order = { declared: 2, observed: 1.998, steps: [{ step: 0.5, error: 0.1 }] };
const law = { samples: 100000, level: 1e-6, critical: 0.0085, statistic: 0.0021, effect: 0.02, beta: 1e-3 };

describe('the first line of a panel', () => {
  test('tells the worst residual and its tolerance', () => {
    expect(verdictLine(entry(), 'en', 'build')).toBe(
      'Verified at 256 points; worst residual 3.1·10⁻¹⁵, tolerance 4.2·10⁻¹³.',
    );
    expect(verdictLine(entry(), 'zh', 'build')).toBe(
      '构建时已验证：256 个点，最大残差 3.1·10⁻¹⁵，容差 4.2·10⁻¹³。',
    );
    expect(verdictLine(entry(), 'zh', 'machine')).toBe(
      '本机已验证：256 个点，最大残差 3.1·10⁻¹⁵，容差 4.2·10⁻¹³。',
    );
  });

  test('tells the order of an approximation, and when it is exact', () => {
    expect(verdictLine(entry({ kind: 'approximation', order }), 'en', 'machine')).toBe(
      'Verified on your machine at 256 points; observed order 2.00, declared 2.',
    );
    expect(verdictLine(entry({ order: { ...order, exact: true } }), 'en', 'build')).toBe(
      'Verified at 256 points; the approximation is exact, worst residual 3.1·10⁻¹⁵, tolerance 4.2·10⁻¹³.',
    );
  });

  test('tells the statistic of a law', () => {
    expect(verdictLine(entry({ kind: 'law', law }), 'en', 'build')).toBe(
      'Verified on 100,000 samples; statistic 0.0021, critical value 0.0085 at level 10⁻⁶.',
    );
  });

  test('tells the slack of a bound', () => {
    expect(
      verdictLine(entry({ kind: 'bound', slack: { smallest: 2e-5, attained: true } }), 'en', 'build'),
    ).toBe('Verified at 256 points; no violation, smallest slack 2.0·10⁻⁵, the bound is attained.');
  });

  test('says why there is nothing to verify', () => {
    const changes = { kind: 'assumption', verdict: 'assumption', executed: 'none' } as const;
    expect(verdictLine(entry(changes), 'zh', 'build')).toBe('假设：后文以此为前提，不作验证。');
    const claim = { kind: 'refutation', verdict: 'disproved', executed: 'none' } as const;
    expect(verdictLine(entry(claim), 'en', 'build')).toBe(
      'Disproved: a wrong statement of the source. It fails in every counterexample below, as it should.',
    );
  });

  test('tells a failure with its reason and hint', () => {
    const failure = { message: 'link 2 does not hold', hint: 'look at the sign' };
    expect(verdictLine(entry({ verdict: 'refuted', failure }), 'en', 'machine')).toBe(
      'Refuted on your machine: link 2 does not hold; look at the sign.',
    );
    const chinese = { message: '第 2 步不成立', hint: '看看符号' };
    expect(verdictLine(entry({ verdict: 'refuted', failure: chinese }), 'zh', 'machine')).toBe(
      '不成立（本机）：第 2 步不成立；看看符号。',
    );
    expect(verdictLine(entry({ verdict: 'refuted', failure: null }), 'zh', 'machine')).toBe(
      '不成立（本机）：256 个点，最大残差 3.1·10⁻¹⁵，容差 4.2·10⁻¹³。',
    );
  });
});

describe('the evidence against a wrong variant', () => {
  const [control] = entry().controls;
  if (!control) throw new Error('the fixture has controls');

  test('names the point, both sides and the factor', () => {
    expect(controlEvidence(control, 'en')).toBe(
      'This formula fails at d = 2, t = 0.4: left side 0.031, right side −0.031; the residual is 3.2·10¹² times the tolerance.',
    );
    expect(controlEvidence(control, 'zh')).toBe(
      '此式在 d = 2，t = 0.4 处不成立：左边 0.031，右边 −0.031；残差是容差的 3.2·10¹² 倍。',
    );
  });

  test('says of exact numbers that they have no tolerance', () => {
    const exact = { ...control, figure: Number.MAX_VALUE };
    expect(controlEvidence(exact, 'en')).toBe(
      'This formula fails at d = 2, t = 0.4: left side 0.031, right side −0.031; the numbers are exact, and the tolerance is 0.',
    );
    expect(controlEvidence(exact, 'zh')).toBe(
      '此式在 d = 2，t = 0.4 处不成立：左边 0.031，右边 −0.031；这里的数都是精确的，容差为 0。',
    );
  });

  test('leaves out names that the formula does not mention, and shortens numbers', () => {
    const worst = {
      ...sampleAt(1),
      at: { d: '2', t: '0.703233', '\\epsilon': '0.01' },
      left: '-0.00000125712',
    };
    expect(controlEvidence({ ...control, by: 'violated', worst }, 'en')).toBe(
      'This formula fails at d = 2, t = 0.703: left side −1.25712·10⁻⁶, right side −0.031; the excess is 3.2·10¹² times the tolerance.',
    );
  });

  test('names the slope, the statistic, the type', () => {
    expect(controlEvidence({ ...control, by: 'order', figure: 1.004 }, 'en', 2)).toBe(
      'Its error falls with order 1.00, not 2.',
    );
    expect(controlEvidence({ ...control, by: 'statistic', figure: 0.3 }, 'zh')).toBe(
      '统计量 0.30，超过临界值：分布不同。',
    );
    expect(controlEvidence({ ...control, by: 'type' }, 'en')).toBe(
      'Its types do not fit: the formula has no meaning.',
    );
  });

  test('does not hide that a variant was not rejected', () => {
    expect(controlEvidence({ ...control, rejected: false }, 'en')).toBe(
      'Not rejected with these parameters.',
    );
  });
});

describe('at build beside on your machine', () => {
  test('marks the figures that differ, and not the time', () => {
    const build = figures(entry(), 'en');
    const machine = figures(entry({ residual: 5e-15, milliseconds: 12 }), 'en');
    const html = comparison(build, { figures: machine, finished: true }, 'en');
    expect(html).toContain(
      '<tr><th scope="row">worst residual</th><td>3.1·10⁻¹⁵</td><td class="machine differs"><abbr title="differs">≠</abbr> 5.0·10⁻¹⁵</td></tr>',
    );
    expect(html).toContain('<td>84 ms</td><td class="machine">12 ms</td>');
    expect(html.match(/≠/gu)).toHaveLength(1);
  });

  test('marks nothing while the run is under way', () => {
    const so = new LiveRun();
    so.add({ done: 1, total: 256, sample: sampleAt(1e-15) });
    const html = comparison(figures(entry(), 'en'), { figures: so.figures('en'), finished: false }, 'en');
    expect(html).not.toContain('≠');
    expect(html).toContain('<td>2 / 2</td><td class="machine">…</td>');
  });

  test('has no second column before the first run', () => {
    expect(comparison(figures(entry(), 'zh'), null, 'zh')).not.toContain('本机');
  });
});

test('the tolerance is told with everything it is made of', () => {
  expect(toleranceLine(entry(), 'en')).toBe('The tolerance is derived: 3,800 roundings of 2⁻⁵³ each.');
  const toleranceFrom = { operations: 90, stated: { quadrature: 2e-13, solver: 0 } };
  expect(toleranceLine({ tolerance: 2e-13, toleranceFrom }, 'zh')).toBe(
    '容差由来：90 次舍入，每次 2⁻⁵³，加上数值积分自报的误差 2.0·10⁻¹³。',
  );
  expect(toleranceLine({ tolerance: null, toleranceFrom }, 'en')).toBe('');
});

test('the control of the engine is told with its factor', () => {
  const control = {
    tex: '',
    teaches: { en: '', zh: '' },
    rejected: true,
    by: 'residual',
    figure: 2.4e8,
  } as const;
  expect(ownControlLine(control, 'en')).toBe(
    'The engine adds a wrong variant of its own, one term times 1 + 10⁻⁴: rejected, the residual is 2.4·10⁸ times the tolerance.',
  );
});

test('names have their index lowered, and nothing becomes markup', () => {
  expect(namesHtml('at x_t = 1, x_(t+Δt) < 2')).toBe(
    'at <var>x<sub>t</sub></var> = 1, <var>x<sub>t+Δt</sub></var> &lt; 2',
  );
  expect(namesHtml('a word_like_this')).toBe('a word_like_this');
});

test('the sample table has a column for each name and escapes what it shows', () => {
  const html = sampleTable([{ ...sampleAt(0), left: '<b>' }], 'en', 'build');
  expect(html).toContain('<th scope="col"><var>x<sub>t</sub></var></th>');
  expect(html).toContain('&lt;b&gt;');
});

test('a point of the plot is told with its scope where it is known', () => {
  expect(pointLine(sampleAt(2e-15), 16, 256, 'en')).toBe(
    'point 17 / 256 (d = 2, t = 0.4, x_t = (0.31, −1.2)): residual 2.0·10⁻¹⁵, tolerance 4.0·10⁻¹³',
  );
  expect(pointLine({ residual: 0, tolerance: 1e-13 }, 0, 3, 'zh')).toBe('第 1 / 3 点：残差 0，容差 10⁻¹³');
});

test.each([
  ['start', 'The worker could not start in this browser. The verdict of the build stands.'],
  ['stopped', 'Stopped. The verdict of the build stands.'],
  [
    'limit',
    'Stopped: no verdict within 30 s. Try a smaller dimension or a narrower interval. The verdict of the build stands.',
  ],
  ['check', 'The run broke down: boom. The verdict of the build stands.'],
] as const)('a run that ends by %s keeps the verdict of the build', (reason, line) => {
  expect(failureLine(new RunError(reason, 'boom'), 'en')).toBe(line);
});
