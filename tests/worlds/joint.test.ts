import { describe, expect, it } from 'vitest';
import { stream } from '#numerics';
import { covariance, entropy, Joint, totalCorrelation } from '#worlds';

const variables = [1, 2, 3].map((index) => ({ name: 'x', index, values: 2 }));
/** Two fair coins and whether they agree. */
const coins = Joint.of(variables, ([a, b, agree]) => (Number(a === b) === agree ? 0.25 : 0));
const at = (index: number, value?: number) => ({ name: 'x', indexes: [index], value });

describe('a joint law', () => {
  it('gives marginals and conditionals by summation', () => {
    const p = coins.probability();
    expect(p.apply([[at(3, 1)]], [])).toBe(0.5);
    expect(p.apply([[at(3, 1)]], [at(1, 0)])).toBe(0.5);
    expect(p.apply([[at(3, 1)]], [at(1, 0), at(2, 0)])).toBe(1);
    expect(p.apply([[at(1, 1)]], [at(1, 0)])).toBe(0);
  });

  it('gives a table for a free variable, and a nameless value to the standing one', () => {
    expect(coins.probability().apply([[at(3)]], [at(1, 0), at(2, 1)])).toMatchObject({ entries: [1, 0] });
    expect(coins.probability(2).apply([[{ name: '', indexes: [], value: 1 }]], [])).toBe(0.5);
    expect(() => coins.probability().apply([[{ name: 'y', indexes: [1], value: 1 }]], [])).toThrow(
      'y_1 is none of the random variables',
    );
  });

  it('knows its entropies, total correlation and covariances', () => {
    expect(entropy(coins, [0, 1, 2])).toBeCloseTo(2 * Math.log(2), 15);
    expect(totalCorrelation(coins).apply([[at(1)], [at(2)], [at(3)]], [])).toBeCloseTo(Math.log(2), 15);
    expect(covariance(coins).apply([[at(1), at(2)]], [])).toBe(0);
    expect(covariance(coins).apply([[at(1), at(2)]], [at(3, 1)])).toBe(0.25);
  });

  it('runs through all outcomes, whose probabilities sum to one', () => {
    const joint = Joint.generic(stream(1, 'joint'), variables);
    const outcomes = [...(joint.probability().outcomes?.() ?? [])];
    expect(outcomes).toHaveLength(8);
    expect(outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 14);
  });

  it('refuses another number of weights than outcomes', () => {
    expect(() => new Joint(variables, [1])).toThrow('8 outcomes have 1 weights');
  });
});
