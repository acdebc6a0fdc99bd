import { Worker } from 'node:worker_threads';
import { beforeAll, expect, test } from 'vitest';

let outcomes: Record<string, string>;

beforeAll(async () => {
  const worker = new Worker(new URL('sealed.ts', import.meta.url));
  outcomes = await new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
  await worker.terminate();
});

test.each([
  ['Math.random', 'TypeError: Math.random is not a function'],
  ['Date', 'ReferenceError: Date is not defined'],
  ['performance', 'ReferenceError: performance is not defined'],
  ['setTimeout', 'ReferenceError: setTimeout is not defined'],
  ['fetch', 'ReferenceError: fetch is not defined'],
])('%s does not exist inside a check', (name, error) => {
  expect(outcomes[name]).toBe(`threw ${error}`);
});

test.each([
  ['a patched Math.abs', "Cannot assign to read only property 'abs'"],
  ['a patched Array.prototype.map', "Cannot assign to read only property 'map'"],
  ['a new property of Object.prototype', 'object is not extensible'],
  ['another Math', "Cannot assign to read only property 'Math'"],
])('%s is refused', (name, error) => {
  expect(outcomes[name]).toContain('threw TypeError');
  expect(outcomes[name]).toContain(error);
});

test.each([
  ['4 GB of typed arrays', 'this check allocates more than 2048 MB of typed arrays'],
  ['4 GB in pieces', 'this check allocates more than 2048 MB of typed arrays'],
  ['4 GB through slices', 'this check allocates more than 2048 MB of typed arrays'],
  ['an array of 10⁹ entries', 'an array of 1000000000 entries is longer than 16777216'],
  ['a list of 10⁹ entries', 'an array of 1000000000 entries is longer than 16777216'],
])('%s exceeds the budget', (name, error) => {
  expect(outcomes[name]).toBe(`threw RangeError: ${error}`);
});

test('what a check legitimately does still works', () => {
  expect(outcomes['an error of its own']).toBe('OwnError: said');
  expect(outcomes['arrays']).toBe('2,4 7,7 1 true');
  expect(outcomes['typed arrays']).toBe('2 3');
  expect(outcomes['verify']).toBe('verified');
});
