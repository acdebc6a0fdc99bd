import { describe, expect, test } from 'vitest';
import { attemptHtml } from '../../../components/editor/attempt-html.ts';
import { attemptLine } from '../../../components/editor/attempt-line.ts';
import { excerptHtml } from '../../../components/editor/excerpt-html.ts';
import type { Attempt } from '#verification';
import { entry, sampleAt } from '../panel/entry.ts';

const tex = String.raw`p_t(\boldsymbol{x}_t) = 1`;
const attempt = (changes: Partial<Attempt>): Attempt => {
  const { verdict: _verdict, ...evidence } = entry();
  return { ...evidence, outcome: 'holds', ...changes };
};
const failure = (changes: Partial<NonNullable<Attempt['failure']>>): NonNullable<Attempt['failure']> => ({
  message: 'the two sides differ',
  hint: 'compare them',
  ...changes,
});

describe('what became of an edited formula', () => {
  test('is never called verified', () => {
    expect(attemptLine(attempt({}), 'en', tex)).toBe(
      'Holds at 256 points: worst residual 3.1·10⁻¹⁵, tolerance 4.2·10⁻¹³.',
    );
    expect(attemptLine(attempt({}), 'zh', tex)).toBe(
      '在 256 个点上成立：最大残差 3.1·10⁻¹⁵，容差 4.2·10⁻¹³。',
    );
  });

  test('is refuted at a point, with both sides and how far they are apart', () => {
    const refuted = attempt({ outcome: 'refuted', failure: failure({ worst: sampleAt(1.3) }) });
    expect(attemptLine(refuted, 'en', tex)).toBe(
      'Refuted: this formula fails at d = 2, t = 0.4, x_t = (0.31, −1.2).',
    );
    expect(attemptLine(refuted, 'zh', tex)).toBe(
      '不成立：此式在 d = 2，t = 0.4，x_t = (0.31, −1.2) 处不成立。',
    );
    const html = attemptHtml(refuted, 'en', tex);
    expect(html).toContain('<dt>left side</dt><dd>0.031</dd>');
    expect(html).toContain('1.3 of their terms, 3.3·10¹² times the tolerance');
  });

  test('names the step of a chain, and the order of an error', () => {
    const link = { index: 2, tex: 'a = b' };
    const chain = attempt({ outcome: 'refuted', failure: failure({ link, worst: sampleAt(1) }) });
    expect(attemptLine(chain, 'en', tex)).toMatch(/^Refuted in step 2: this formula fails at d = 2/u);
    const order = { declared: 2, observed: 1, steps: [] };
    const slow = attempt({ outcome: 'refuted', order, failure: failure({}) });
    expect(attemptLine(slow, 'en', tex)).toBe('Refuted: the error falls with order 1.00, declared 2.');
  });

  test('that cannot be read shows the place, and markup in it as text', () => {
    const range = { start: 4, end: 9 };
    const unread = attempt({
      outcome: 'inconclusive',
      points: { requested: 256, evaluated: 0, skipped: 0 },
      failure: failure({ message: 'unknown `<b>`', range }),
    });
    const html = attemptHtml(unread, 'en', 'a = <img>');
    expect(html).toContain('Cannot be evaluated: unknown <code>&lt;b&gt;</code>; compare them.');
    expect(html).toContain('a = <mark>&lt;img&gt;</mark>');
    expect(html).toContain('characters 5 to 9');
    const told = failure({ message: '未知的命令', hint: '见语言参考', range });
    expect(attemptLine({ ...unread, failure: told }, 'zh', tex)).toBe('无法计算：未知的命令；见语言参考。');
  });

  test('that was evaluated without showing anything is inconclusive, also where the place is known', () => {
    const same = failure({ message: 'both are the same', range: { start: 0, end: 9 } });
    const shown = attempt({ outcome: 'inconclusive', failure: same });
    expect(attemptLine(shown, 'en', tex)).toBe('Inconclusive: both are the same; compare them.');
    expect(attemptLine(shown, 'zh', tex)).toMatch(/^无法判定：/u);
  });
});

test('an excerpt is short, and a place at the end of the text is seen', () => {
  expect(excerptHtml('x'.repeat(99), { start: 50, end: 51 }, 'en')).toBe(
    `<p class="editor-excerpt"><code>…${'x'.repeat(16)}<mark>x</mark>${'x'.repeat(16)}…</code> <span>character 51</span></p>`,
  );
  expect(excerptHtml('a =', { start: 3, end: 3 }, 'zh')).toContain('<mark> </mark></code> <span>第 4 个字符');
});
