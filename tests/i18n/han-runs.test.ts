import { expect, test } from 'vitest';
import { hanRuns } from '#i18n';

test('hanRuns parts Chinese from Latin and keeps every character', () => {
  expect(hanRuns('Su Jianlin (苏剑林)')).toEqual([
    { text: 'Su Jianlin (', han: false },
    { text: '苏剑林', han: true },
    { text: ')', han: false },
  ]);
});

test('hanRuns keeps Chinese punctuation inside its run', () => {
  expect(hanRuns('扩散模型漫谈（十二）：“硬刚”扩散')).toEqual([
    { text: '扩散模型漫谈（十二）：“硬刚”扩散', han: true },
  ]);
});

test('hanRuns leaves a text without Chinese in one piece', () => {
  expect(hanRuns('Fourier, 1822')).toEqual([{ text: 'Fourier, 1822', han: false }]);
});
