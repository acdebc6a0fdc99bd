import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lockOf, program, runControl, verify, worded } from '#verification';
import { staleness } from '../../src/verification/formula-lock.ts';
import { refusal, said, words } from './fixtures.ts';

const tex = String.raw`a = b`;
const entry = (offset: number, formula = '') =>
  program({
    kind: 'identity',
    measures: 'count',
    says: words,
    why: words,
    points: 64,
    run: (random) => {
      const n = random.integer(1, 9);
      return { left: n, right: n, scale: n, operations: 1 };
    },
    wrong: [1, 2].map(() => ({
      tex,
      teaches: words,
      run: () => ({ left: 1, right: 1 + offset, scale: 1, operations: 1 }),
    })),
    formula,
  });
const lock = lockOf(entry(1), tex);

test('a check is locked to its formula', () => {
  expect(lock).toMatch(/^[0-9a-f]+\.[0-9a-f]{8}$/u);
  expect(verify(entry(1, lock), 'eq:locked', tex, { seed: 1 }).verdict).toBe('verified');
});

test('spacing does not change the lock, words do not either', () => {
  expect(lockOf(entry(1), String.raw`a \, = b`)).toBe(lock);
  expect(lockOf({ ...entry(1), says: { en: 'other', zh: '别的' } }, tex)).toBe(lock);
});

test('a formula that has changed alone is stale', () => {
  const { verdict, failure } = verify(entry(1, lock), 'eq:locked', 'a = 2b', { seed: 1 });
  expect(verdict).toBe('stale');
  const { hint } = worded(failure!, 'en');
  expect(said(failure)).toBe('the formula has changed since the two were last compared');
  expect(hint).toContain('npm run verify -- --accept eq:locked');
  expect(hint).toContain(lockOf(entry(1), 'a = 2b'));
  expect(refusal(() => runControl(entry(1, lock), 'eq:locked', 'a = 2b', 0, { seed: 1 }))).toBe(
    'the formula has changed since its check was written',
  );
});

test('a check that has changed alone is stale, in its data and in its functions', () => {
  const locked = entry(1, lock);
  expect(staleness(locked, tex, 'both')).toBe(null);
  expect(staleness({ ...locked, points: 65 }, tex, 'both')).toBe('check');
  const other = () => ({ left: 2, right: 2, scale: 1, operations: 1 });
  expect(staleness({ ...locked, run: other }, tex, 'both')).toBe('check');
});

test('a bundler may rewrite functions: then only the formula is compared', () => {
  expect(staleness({ ...entry(1, lock), points: 65 }, tex, 'formula')).toBe(null);
});

test('Node keeps the text of functions, so that the build compares both', () => {
  const verbatim = fileURLToPath(new URL('../../src/verification/verbatim.ts', import.meta.url));
  const script = `import(${JSON.stringify(verbatim)}).then(({ isVerbatim }) => console.log(isVerbatim()))`;
  const output = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(output.trim()).toBe('true');
});

test('an entry without a lock is stale', () => {
  expect(verify(entry(1), 'eq:locked', tex, { seed: 1 }).verdict).toBe('stale');
});
