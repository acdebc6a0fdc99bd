import { parentPort } from 'node:worker_threads';
import { identity, seal, verify } from '#verification';
import { pair, square, words, wrongSquares } from './fixtures.ts';

/** Attempts of a check that must not succeed, and of one that must. */
const attempts: Record<string, () => unknown> = {
  'Math.random': () => Math.random(),
  Date: () => new Date(),
  performance: () => performance.now(),
  setTimeout: () => setTimeout(() => undefined, 0),
  fetch: () => fetch('https://example.org'),
  'a patched Math.abs': () => (Math.abs = () => 0),
  'a patched Array.prototype.map': () => (Array.prototype.map = () => []),
  'a new property of Object.prototype': () => Object.assign(Object.prototype, { polluted: true }),
  'another Math': () => Object.assign(globalThis, { Math: {} }),
  '4 GB of typed arrays': () => new Float64Array(2 ** 29),
  '4 GB in pieces': () => Array.from({ length: 4096 }, () => new ArrayBuffer(2 ** 20)),
  '4 GB through slices': () => {
    const piece = new Uint8Array(2 ** 20);
    return Array.from({ length: 4096 }, () => piece.slice());
  },
  'an array of 10⁹ entries': () => new Array<number>(1e9).fill(0),
  'a list of 10⁹ entries': () => Array.from({ length: 1e9 }),
  'an error of its own': () => {
    class OwnError extends Error {
      override name = 'OwnError';
    }
    return String(new OwnError('said'));
  },
  arrays: () =>
    [Array.from([1, 2], (x) => 2 * x), new Array(2).fill(7), Array.of(1), Array.isArray([])].join(' '),
  'typed arrays': () => Float64Array.from([3, 1, 2]).sort().slice(1).join(' '),
  verify: () =>
    verify(identity({ says: words, world: pair, wrong: wrongSquares }), 'eq:square', square, { seed: 1 })
      .verdict,
};

seal();
const outcomes = Object.entries(attempts).map(([name, attempt]) => {
  // Each attempt is a check of its own, with a budget of its own.
  verify({ form: 'stated', kind: 'definition', says: words }, 'eq:a', '', { seed: 1 });
  try {
    return [name, String(attempt())];
  } catch (error) {
    return [name, `threw ${String(error)}`];
  }
});
parentPort?.postMessage(Object.fromEntries(outcomes));
