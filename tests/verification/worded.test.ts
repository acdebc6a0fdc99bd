import { expect, test } from 'vitest';
import { worded, type Failure } from '#verification';

const failure: Failure = {
  message: 'the wrong variant 2: unknown-symbol/name',
  hint: '',
  range: { start: 4, end: 5 },
  stated: { cause: 'unknown-symbol/name', details: { name: 'z', known: ['x', 'y'] } },
};

test('what is wrong with a formula is said in the place of its cause', () => {
  expect(worded(failure, 'en')).toEqual({
    message: 'the wrong variant 2: nothing binds `z`',
    hint: 'the world binds `x`, `y`',
    range: { start: 4, end: 5 },
  });
  expect(worded(failure, 'zh').hint).toBe('world 中有取值的是 `x`、`y`');
});

test('a failure that is about no formula keeps its own words', () => {
  const own = { message: 'no point was evaluated', hint: 'let the world draw points' };
  expect(worded(own, 'zh')).toEqual(own);
});

test('a failure survives JSON before it has words', () => {
  expect(worded(JSON.parse(JSON.stringify(failure)) as Failure, 'en')).toEqual(worded(failure, 'en'));
});
