import { describe, expect, it } from 'vitest';
import {
  checkDerivation,
  checkPremises,
  derivation,
  DerivationError,
  identity,
  refutation,
  runControl,
  verify,
  worded,
} from '#verification';
import { pair, said, square, told, words, world, wrong, wrongSquares } from './fixtures.ts';

/** True where y is 0 only. */
const claim = String.raw`(x+y)^2 \overset{?}{=} x^2+y^2`;
const small = world((random) => ({ x: random.uniform(1, 2), y: random.uniform(3, 4) }), { id: 'others' });
const zero = world((random) => ({ x: random.uniform(1, 2), y: 0 }), { id: 'without-y' });
const refuted = (...worlds: (typeof pair)[]) =>
  refutation({ says: words, refuted: worlds.map((each) => ({ world: each, erratum: 'E1', shows: words })) });

describe('a refuted claim', () => {
  it('fails in each of its counterexamples, by the margin of a wrong variant', () => {
    const verdict = verify(refuted(pair, small), 'eq:claim', claim, { seed: 1 });
    expect(told(verdict)).toBe('disproved');
    expect(verdict).toMatchObject({ kind: 'refutation', executed: 'none', controls: [] });
    expect(verdict.hypotheses).toHaveLength(2);
    for (const result of verdict.hypotheses) {
      expect(result).toMatchObject({ rejected: true, by: 'residual', erratum: 'E1', tex: claim });
      expect(result.figure).toBeGreaterThan(1e12);
    }
  });

  it('is inconclusive where a counterexample does not refute it', () => {
    const verdict = verify(refuted(pair, zero), 'eq:claim', claim, { seed: 1 });
    expect(verdict.verdict).toBe('inconclusive');
    expect(said(verdict.failure)).toContain('the claim does not fail in counterexample 2');
    expect(worded(verdict.failure!, 'en').hint).toBe(
      'give a world in which it is broken further, or prove it: the claim may be true',
    );
  });

  it('has no value to fail by where its names are not bound', () => {
    const verdict = verify(refuted(pair, small), 'eq:claim', 'x = z', { seed: 1 });
    expect(verdict.verdict).toBe('inconclusive');
    expect(said(verdict.failure)).toContain('in counterexample 1');
  });

  it('is run again by a reader, one counterexample at a time', () => {
    expect(runControl(refuted(pair, small), 'eq:claim', claim, 1, { seed: 3 })).toMatchObject({
      rejected: true,
    });
  });

  it('needs two counterexamples', () => {
    const check = () => {
      checkDerivation(derivation({ 'eq:claim': refuted(pair) }));
    };
    expect(check).toThrow(DerivationError);
    expect(check).toThrow('the entry has 1 counterexamples');
  });

  it('is no premise of anything', () => {
    const entries = derivation({
      'eq:claim': refuted(pair, small),
      'eq:square': identity({
        says: words,
        from: ['eq:claim'],
        world: pair,
        wrong: wrong(...wrongSquares.map(({ tex }) => tex)),
      }),
    });
    expect(verify(entries.entries['eq:square']!, 'eq:square', square, { seed: 1 }).verdict).toBe('verified');
    expect(checkPremises(entries, ['eq:claim', 'eq:square'])).toMatchObject([
      { label: 'eq:square', message: 'its premise eq:claim is a refuted claim' },
    ]);
  });
});
