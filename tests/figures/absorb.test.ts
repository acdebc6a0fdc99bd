import { describe, expect, it } from 'vitest';
import { bestQueryMapLeaves } from '../../content/articles/rope-completeness/figures/absorb/best-query-map.ts';
import { drawHeads } from '../../content/articles/rope-completeness/figures/absorb/heads.ts';
import { propagators } from '../../content/articles/rope-completeness/figures/absorb/logits.ts';
import { objection, remark } from '../../content/articles/rope-completeness/figures/absorb/objection.ts';
import { Experiment, largest } from '../../content/articles/rope-completeness/figures/absorb/scene.ts';
import { first, type Choices } from '../../content/articles/rope-completeness/figures/absorb/start.ts';

const sceneOf = (choices: Choices) => new Experiment(choices).scene(choices);
const cases = [2, 4, 6, 12].flatMap((d) => [1, 2, 3].map((seed) => ({ ...first, d, seed })));

describe('the figure of absorption', () => {
  it.each(['one-basis', 'own-keys'] as const)('loses nothing but roundoff with %s', (sharing) => {
    for (const choices of cases) {
      for (const { difference, roundoff, before } of sceneOf({ ...choices, sharing }).heads) {
        expect(largest(difference)).toBeLessThan(roundoff);
        expect(largest(before)).toBeGreaterThan(0.1);
      }
    }
  });

  it('fails in the second head with a basis each and one shared key, except at offset 0', () => {
    for (const choices of cases) {
      const { heads, commutator, unmended } = sceneOf({ ...choices, sharing: 'own-basis' });
      const [one, two] = heads;
      expect(largest(one.difference)).toBeLessThan(one.roundoff);
      const diagonal = two.difference.map((row, m) => Math.abs(row[m] ?? NaN));
      expect(Math.max(...diagonal)).toBeLessThan(two.roundoff);
      if (choices.d === 2) {
        expect(largest(two.difference)).toBeLessThan(two.roundoff);
        continue;
      }
      expect(largest(two.difference)).toBeGreaterThan(0.1);
      expect(commutator).toBeGreaterThan(0.1);
      expect(unmended).toBeGreaterThan(0.1);
    }
  });

  it('finds the query map that a head with its own basis has, and none better for a foreign one', () => {
    const [one, two] = drawHeads(4, 4, 'own-basis');
    expect(bestQueryMapLeaves(one, propagators(one, 8), 8)).toBeLessThan(1e-13);
    const left = bestQueryMapLeaves(two, propagators(two, 8), 8);
    // With C = P₁ᵀ the map A = P₁ is exact at offset 0; it is one of the maps among which the best was sought.
    expect(left).toBeGreaterThan(0.1);
    expect(left).toBeLessThan(Math.SQRT2);
  });

  it('has generators that commute when heads share a basis, and their normal forms', () => {
    for (const choices of cases) {
      const { commutator, normalForm } = sceneOf(choices);
      expect(commutator).toBeLessThan(1e-13);
      expect(normalForm).toBeLessThan(1e-13);
    }
  });

  it('changes every logit with the weights, and no difference', () => {
    const experiment = new Experiment(first);
    const [start, later] = [experiment.scene(first), experiment.scene({ ...first, queryChange: 1.1 })];
    start.heads[0].before.forEach((row, m) =>
      row.forEach((logit, n) => expect(later.heads[0].before[m]?.[n]).not.toBe(logit)),
    );
    expect(largest(later.heads[0].difference)).toBeLessThan(later.heads[0].roundoff);
  });

  it('refuses an odd d and one that it cannot draw, in words', () => {
    expect(objection(first)).toBeUndefined();
    expect(objection({ ...first, d: 5 })?.en).toBe(
      'Planes have two axes, so d is even here; with d = 5 one axis would not turn. The picture stays as it was.',
    );
    expect(objection({ ...first, d: 2.5 })?.en).toMatch(/d is even/);
    expect(objection({ ...first, d: 14 })?.zh).toMatch(/在 2 到 12 之间，不能是 14/);
    expect(objection({ ...first, d: NaN })?.en).toMatch(/^d needs a number/);
    expect(remark({ ...first, d: 2, sharing: 'own-basis' })?.en).toMatch(/commute/);
    expect(remark({ ...first, sharing: 'own-basis' })).toBeUndefined();
  });
});
