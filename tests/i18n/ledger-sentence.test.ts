import { expect, test } from 'vitest';
import { ledgerSentence } from '#i18n';

test('ledgerSentence counts the outcomes in a fixed order, whatever the order of the equations', () => {
  const outcomes = ['definition', 'verified', 'assumption', 'verified', 'definition'] as const;
  expect(ledgerSentence(outcomes, 'en')).toBe('5 equations: 2 verified, 2 definitions, 1 assumption');
  expect(ledgerSentence(outcomes, 'zh')).toBe('5 个公式：2 个已验证，2 个定义，1 个假设');
});

test('ledgerSentence leaves out what does not occur, and knows the singular', () => {
  expect(ledgerSentence(['verified'], 'en')).toBe('1 equation: 1 verified');
});
