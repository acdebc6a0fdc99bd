import { describe, expect, it } from 'vitest';
import type { MutantFate } from '#verification';
import { mathml } from '../../../components/panel/mathml.ts';
import { mutantEvidence } from '../../../components/panel/mutant-evidence.ts';
import { mutantLine } from '../../../components/panel/mutant-line.ts';

const fate: MutantFate = { tex: 'a = -b', kind: 'sign', killed: true, by: 'type' };

describe('the evidence of a mutant', () => {
  it('says where it fails, as for a wrong variant', () => {
    const worst = { at: { d: '2' }, left: '1', right: '-1', residual: 1, tolerance: 1e-15 };
    expect(mutantEvidence({ ...fate, by: 'residual', figure: 1e15, worst }, 'en')).toBe(
      'This formula fails at d = 2: left side 1, right side −1; the residual is 10¹⁵ times the tolerance.',
    );
    expect(mutantEvidence({ ...fate, by: 'order', figure: 1 }, 'zh', 2)).toBe('误差的阶是 1.00，而不是 2。');
    expect(mutantEvidence({ ...fate, by: 'slack', figure: 1e9 }, 'en')).toMatch(
      /^It holds, but is attained at no point/,
    );
  });

  it('says why there are no figures', () => {
    const words = (['type', 'unreadable', 'undefined', 'refused', 'stopped'] as const).map((by) => [
      mutantEvidence({ ...fate, by }, 'en'),
      mutantEvidence({ ...fate, by }, 'zh'),
    ]);
    expect(new Set(words.flat()).size).toBe(10);
    expect(words[0]).toEqual(['It has no value: its types do not fit.', '此式没有值：类型不合。']);
  });

  it('gives the proof of one that is waived', () => {
    const because = { en: 'both are even', zh: '两者都是偶函数' };
    const waived: MutantFate = { ...fate, killed: false, by: 'residual', figure: 0.1, because };
    expect(mutantEvidence(waived, 'en')).toBe('It is true as well: both are even.');
    expect(mutantEvidence(waived, 'zh')).toBe('此式同样成立：两者都是偶函数。');
  });
});

it('a line counts those made, rejected and waived', () => {
  expect(mutantLine({ made: 52, killed: 52, waived: 0, fates: [] }, 'en')).toBe(
    '52 of 52 machine-made wrong formulas rejected',
  );
  expect(mutantLine({ made: 52, killed: 51, waived: 1, fates: [] }, 'en')).toBe(
    '51 of 52 machine-made wrong formulas rejected, 1 is true as well',
  );
  expect(mutantLine({ made: 52, killed: 50, waived: 2, fates: [] }, 'zh')).toBe(
    '机器造出的 52 个错式，否定了 50 个，另有 2 个同样成立',
  );
});

it('MathML has bold, script and blackboard letters of Unicode', () => {
  const html = mathml(
    String.raw`\boldsymbol{x}\boldsymbol{\omega}\mathbb{E}\mathcal{N}\mathcal{L}\boldsymbol{0}`,
  );
  expect(html.replace(/<[^>]*>/gu, '')).toBe('𝒙𝝎𝔼𝒩ℒ𝟎');
  expect(html).not.toMatch(/mathvariant="(?!normal)/u);
});
