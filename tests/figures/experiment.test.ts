import { describe, expect, it } from 'vitest';
import { newTally } from '../../content/articles/rerope/experiment/accuracy.ts';
import { initialParameters } from '../../content/articles/rerope/experiment/initial.ts';
import type { Results } from '../../content/articles/rerope/experiment/results.ts';
import stored from '../../content/articles/rerope/experiment/results.json' with { type: 'json' };
import { testCounts } from '../../content/articles/rerope/experiment/test-set.ts';
import { drawCurves } from '../../content/articles/rerope/figures/experiment/draw-curves.ts';
import { evaluation } from '../../content/articles/rerope/figures/experiment/evaluation.ts';
import { objection } from '../../content/articles/rerope/figures/experiment/objection.ts';
import { readings } from '../../content/articles/rerope/figures/experiment/readings.ts';
import { firstScene, sceneOf } from '../../content/articles/rerope/figures/experiment/scene.ts';
import { first } from '../../content/articles/rerope/figures/experiment/start.ts';
import { svgPen } from '../../components/figure/kit/index.ts';

const results = stored as Results;

describe('an evaluation in slices', () => {
  it('lets both kinds of text grow together, to the counts of the table', () => {
    const { tallies, work } = evaluation(initialParameters(1), { method: 'rerope', w: 4 }, 32);
    let steps = 0;
    while (work.next().done !== true) {
      steps += 1;
      const [plain, rep12] = [tallies.plain.count / testCounts.plain, tallies.rep12.count / testCounts.rep12];
      expect(Math.abs(plain - rep12)).toBeLessThan(1.5 / testCounts.plain);
    }
    expect(tallies.plain.count).toBe(testCounts.plain);
    expect(tallies.rep12.count).toBe(testCounts.rep12);
    expect(steps).toBe(testCounts.plain + testCounts.rep12);
  });

  it('refuses a setting that has a problem', () => {
    expect(() => evaluation(initialParameters(1), { method: 'rerope', w: 64 }, 64)).toThrow(
      'choose w < L = 64',
    );
  });
});

describe('the scene', () => {
  it('takes shares over blocks, the last of which may be shorter', () => {
    const tally = (): ReturnType<typeof newTally> => {
      const made = newTally(36);
      made.count = 2;
      made.byPosition.fill(1);
      return made;
    };
    const { curves } = sceneOf(results, 1, 36, { plain: tally(), rep12: tally() });
    expect(curves.plain).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(curves.rep12).toEqual([0.5, 0.5, 0.5]);
  });

  it('has no curve before anything is evaluated', () => {
    const scene = sceneOf(results, 0, 256, { plain: newTally(256), rep12: newTally(256) });
    expect(scene.curves.plain.every(Number.isNaN)).toBe(true);
    const pen = svgPen();
    drawCurves(pen, scene);
    expect(pen.toString()).not.toContain('NaN');
  });

  it('holds shares, and the trained accuracies above chance', () => {
    const { curves, rope, trained } = firstScene(results, 256);
    for (const share of [...curves.plain, ...curves.rep12, ...rope.plain, ...rope.rep12]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(trained.plain).toBeGreaterThan(1 / 16);
  });
});

describe('the readings', () => {
  const scene = firstScene(results, 256);

  it('say what is known of each setting', () => {
    const shares = { plain: scene.trained.plain, rep12: scene.trained.rep12 / 2 };
    expect(readings({ method: 'rerope', w: 8 }, scene, shares, 7)).toMatchObject({
      kept: '100 %, 50 %',
      longest: '∞',
      done: `7 / ${testCounts.plain + testCounts.rep12}`,
    });
    expect(readings({ method: 'rerope', w: 32 }, scene, shares, 0).longest).toBe('32');
    expect(readings({ method: 'pi', k: 8 }, scene, shares, 0).longest).toBe('249');
    expect(readings({ method: 'ntk', k: 8 }, scene, shares, 0).longest).toBe('–');
    expect(readings({ method: 'rope' }, scene, { plain: NaN, rep12: NaN }, 0).plain).toBe('–');
  });
});

describe('an objection', () => {
  it('is raised to lengths that the axis cannot show, and to bad settings', () => {
    expect(objection(first)).toBeUndefined();
    expect(objection({ ...first, L: 300 })?.en).toContain('lies between 32 and 256 here, not at 300');
    expect(objection({ ...first, L: NaN })?.en).toContain('L needs a number.');
    expect(objection({ ...first, w: 0 })?.zh).toContain('图保持原样。');
    expect(objection({ ...first, method: 'rope', w: 0, k: 0 })).toBeUndefined();
  });
});
