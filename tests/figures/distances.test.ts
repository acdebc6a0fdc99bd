import { describe, expect, it } from 'vitest';
import { denseLogits, frequencies } from '#worlds';
import { alike, drawContents } from '../../content/articles/rerope/figures/distances/contents.ts';
import { diagonalSpread } from '../../content/articles/rerope/figures/distances/diagonal-spread.ts';
import { pairPlace } from '../../content/articles/rerope/figures/distances/labels.ts';
import { logitsOf } from '../../content/articles/rerope/figures/distances/logits.ts';
import { methods } from '../../content/articles/rerope/figures/distances/methods.ts';
import { pairAt } from '../../content/articles/rerope/figures/distances/pair-at.ts';
import { readings } from '../../content/articles/rerope/figures/distances/readings.ts';
import { firstChoices, sceneOf, within } from '../../content/articles/rerope/figures/distances/scene.ts';
import { first } from '../../content/articles/rerope/figures/distances/start.ts';
import { positionMethod } from '../../content/articles/rerope/figures/positions/position-method.ts';

describe('the figure of distances', () => {
  it('computes the logits of every method as the matrix written out does', () => {
    const trained = frequencies(8);
    const contents = drawContents(3, 20, 8);
    for (const method of methods) {
      const settings = { ...first, method, L: 20, w: 6, k: 4 };
      const positions = positionMethod(method, trained, settings);
      const logits = logitsOf(settings, positions, contents);
      const dense = denseLogits(contents.queries, contents.keys, positions.theta, positions.rho);
      logits.forEach((row, i) =>
        row.forEach((logit, j) => expect(Math.abs(logit - (dense[i]?.[j] ?? NaN))).toBeLessThan(1e-12)),
      );
    }
  });

  it('finds distances Toeplitz, and logits not unless every position is alike', () => {
    for (const method of methods) {
      const settings = { ...first, method };
      const random = sceneOf(settings, firstChoices);
      expect(random.spreads.distances).toBe(0);
      expect(random.spreads.logits).toBeGreaterThan(5);
      expect(sceneOf(settings, { ...firstChoices, isAlike: true }).spreads.logits).toBeLessThan(1e-13);
    }
  });

  it('measures the spread of a diagonal', () => {
    expect(diagonalSpread([[1], [5, 1], [2, 5, 1]])).toBe(0);
    expect(diagonalSpread([[1], [5, 1], [2, 7, 1.5]])).toBe(2);
  });

  it('goes on with the same text when it grows', () => {
    const [short, long] = [drawContents(1, 4, 2), drawContents(1, 9, 2)];
    expect(long.queries.slice(0, 4)).toEqual(short.queries);
    expect(long.keys.slice(0, 4)).toEqual(short.keys);
    expect(alike(long).keys[8]).toEqual(long.keys[0]);
  });

  it('reads off eq:rr-ood and the longest length', () => {
    const rope = readings(sceneOf({ ...first, method: 'rope' }));
    expect(rope.beyond).toBe(`${((100 * 16 * 17) / (32 * 33)).toFixed(1)} %`);
    expect(rope.longest).toBe('16');
    expect(readings(sceneOf({ ...first, method: 'rerope' })).longest).toBe('∞');
    expect(readings(sceneOf({ ...first, method: 'rerope', w: 20 })).longest).toBe('16');
  });

  it('finds the pair under a finger, and keeps it causal', () => {
    const scene = sceneOf();
    expect(pairAt(scene, ...pairPlace(scene))).toEqual(scene.pair);
    expect(within({ i: 3, j: 9 }, 32)).toEqual({ i: 3, j: 3 });
    expect(within({ i: 40, j: -2 }, 32)).toEqual({ i: 31, j: 0 });
  });
});
