import { expect, test } from 'vitest';
import { counted, verify } from '#verification';
import { told, words, world, wrong } from './fixtures.ts';

const { raw } = String;

const integers = world((random) => ({ n: random.integer(2, 9), m: random.integer(2, 9) }));
const entry = (of = integers) => counted({ says: words, world: of, wrong: wrong('n+m = nm', 'n+m = n') });
const sum = raw`\sum_{k=1}^{n}k = \frac{n(n+1)}{2}`;

test('both sides are the same integers, exactly', () => {
  const verdict = verify(entry(), 'eq:sum', sum, { seed: 1 });
  expect(told(verdict)).toBe('verified');
  expect(verdict.tolerance).toBeNull();
});

test('a miscount is refuted', () => {
  expect(told(verify(entry(), 'eq:sum', raw`\sum_{k=1}^{n}k = \frac{n(n-1)}{2}`, { seed: 1 }))).toBe(
    'refuted: the two sides are not the same integers',
  );
});

test('integers beyond 2⁵³ count only where they are exact', () => {
  const tex = raw`(10nm)^{20} = (2n)^{20}\cdot(5m)^{20}`;
  const exact = world((random) => ({ n: BigInt(random.integer(2, 9)), m: BigInt(random.integer(2, 9)) }));
  const variants = wrong('n^{20}+m = n^{20}', 'n = m n');
  expect(told(verify({ ...entry(exact), wrong: variants }, 'eq:long', tex, { seed: 1 }))).toBe('verified');
  expect(
    told(
      verify({ ...entry(), wrong: variants }, 'eq:long', '(10n)^{20} = (10n)^{10}(10n)^{10}', { seed: 1 }),
    ),
  ).toBe('inconclusive: integers beyond 2⁵³ have been rounded, so that they cannot be counted');
});

test('equal numbers that are no integers are not counts', () => {
  const reals = world((random) => ({ n: random.uniform(1, 2), m: random.uniform(1, 2) }));
  expect(verify(entry(reals), 'eq:sum', 'n+m = m+n', { seed: 1 }).verdict).toBe('refuted');
});
