import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureOf, worded, type Failure, type Reason } from '#verification';
import { catalogue } from '../../src/verification/catalogue/index.ts';

const behind: Reason = { cause: 'unknown-symbol/name', details: { name: 'z', known: ['x', 'y'] } };
const failure: Failure = {
  message: 'variant',
  hint: '',
  range: { start: 4, end: 5 },
  reason: { cause: 'variant', details: { number: 2 }, because: behind },
};

test('a reason is told with the one behind it, and has the hint of the first that has one', () => {
  expect(worded(failure, 'en')).toEqual({
    message: 'the wrong variant 2: nothing binds `z`',
    hint: 'the world binds `x`, `y`',
    range: { start: 4, end: 5 },
  });
  const chinese = worded(failure, 'zh');
  expect(chinese.message).toBe('第 2 个错误变体：`z` 没有取值');
  expect(chinese.hint).toBe('world 中有取值的是 `x`、`y`');
  const own = worded({ ...failure, reason: { cause: 'no-point', details: {}, because: behind } }, 'en');
  expect(own.hint).toBe('let the world draw points inside its domain');
});

test('a method is told by its name in the language, and one of a program as it stands', () => {
  const message = (method: string, language: 'en' | 'zh'): string => {
    const reason = { cause: 'coarse-method', details: { method, error: '1e-2', most: '1e-3' } };
    return worded({ message: '', hint: '', reason }, language).message;
  };
  expect(message('quadrature', 'en')).toBe('the stated error of the quadrature is 1e-2, more than 1e-3');
  expect(message('quadrature', 'zh')).toContain('数值积分');
  expect(message('training', 'zh')).toContain('training');
});

test('what a check throws is told as it stands, in either language', () => {
  expect(worded(failureOf(new TypeError('no draw')), 'en').message).toBe(
    'the check threw TypeError: no draw',
  );
  expect(worded(failureOf(undefined), 'zh').message).toBe('检验抛出了 undefined');
});

test('a failure in words is told as it is', () => {
  const told = worded(failure, 'en');
  expect(worded(told, 'zh')).toEqual(told);
});

test('a failure survives JSON before it has words', () => {
  expect(worded(JSON.parse(JSON.stringify(failure)) as Failure, 'en')).toEqual(worded(failure, 'en'));
});

test.each(Object.entries(catalogue))('both languages of %s are filled by the same details', (_, words) => {
  const placeholders = (language: 'en' | 'zh'): string[] =>
    [...`${words.message[language]}${words.hint[language]}`.matchAll(/‹(\w+)›/gu)]
      .map(([, name]) => name!)
      .sort();
  expect(placeholders('zh')).toEqual(placeholders('en'));
  expect(words.message.zh).not.toBe('');
  expect(words.hint.zh === '').toBe(words.hint.en === '');
  expect(words.message.en).not.toMatch(/^[A-Z]|\.$/u);
});

test('every cause of the catalogue is one that the engine states', () => {
  const engine = globSync('src/verification/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(Object.keys(catalogue).filter((cause) => !engine.includes(`'${cause}'`))).toEqual([]);
});
