import { expect, test } from 'vitest';
import type { Attempt } from '#verification';
import { flipLine } from '../../../components/live/flip-line.ts';
import { flipSign } from '../../../components/live/flip-sign.ts';
import { signHtml } from '../../../components/live/sign-html.ts';
import { renderFormula } from '../../../src/markdown/render-formula.ts';
import { entry, sampleAt } from '../panel/entry.ts';

const tex = String.raw`\frac{\partial}{\partial t}p_t(\boldsymbol{x}_t) = -\nabla\cdot f`;

test('the sign behind the first relation is flipped', () => {
  expect(flipSign(tex)).toBe(tex.replace('-', '+'));
  expect(flipSign('a - b = -c - d')).toBe('a - b = +c - d');
  expect(() => flipSign('a = b - c')).toThrow(
    'there is no minus behind an equals sign to flip: received a = b - c',
  );
});

test('the typeset sign can be told, flipped or not', () => {
  for (const [each, sign] of [
    [tex, '−'],
    [flipSign(tex), '+'],
  ] as const) {
    const html = signHtml(renderFormula(each, true));
    expect(html.match(/live-sign/gu)).toHaveLength(1);
    expect(html).toContain(`<span class="mord live-sign">${sign}</span>`);
  }
  expect(() => signHtml(renderFormula('a = b', true))).toThrow('no sign behind a relation');
});

test('a flipped formula is told with the point, both sides and how far they are apart', () => {
  const { verdict: _verdict, ...evidence } = entry();
  const failure = { message: '', hint: '', worst: sampleAt(1.3) };
  const attempt: Attempt = { ...evidence, outcome: 'refuted', failure };
  expect(flipLine(attempt, 'en', tex)).toBe(
    'This formula fails at d = 2, t = 0.4, x_t = (0.31, −1.2): left side 0.031, right side −0.031; they differ by 1.3 of their terms, 3.3·10¹² times the tolerance.',
  );
  expect(flipLine(attempt, 'zh', tex)).toBe(
    '此式在 d = 2，t = 0.4，x_t = (0.31, −1.2) 处不成立：左边 0.031，右边 −0.031；两边之差为各项大小的 1.3 倍，容差的 3.3·10¹² 倍。',
  );
  expect(flipLine({ ...attempt, outcome: 'holds' }, 'en', tex)).toMatch(/^Holds at 256 points/u);
});
