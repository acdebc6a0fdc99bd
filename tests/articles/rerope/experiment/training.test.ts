import { describe, expect, it } from 'vitest';
import { restoreTraining, saveTraining } from '../../../../content/articles/rerope/experiment/checkpoint.ts';
import { newTraining, trainer } from '../../../../content/articles/rerope/experiment/training.ts';

describe('training', () => {
  it('lowers the loss', () => {
    const step = trainer(newTraining(11));
    const first = step();
    let last = first;
    for (let n = 0; n < 30; n += 1) last = step();
    expect(last).toBeLessThan(first - 0.1);
  });

  it('goes on from a saved run to the same weights, bit for bit', () => {
    const whole = newTraining(12);
    const step = trainer(whole);
    for (let n = 0; n < 3; n += 1) step();
    const restored = restoreTraining(12, saveTraining(whole));
    expect(restored).toEqual(whole);
    const goOn = trainer(restored);
    for (let n = 0; n < 3; n += 1) expect(goOn()).toBe(step());
    expect(restored).toEqual(whole);
  });

  it('refuses a saved run that is cut off, or that of another seed', () => {
    const saved = saveTraining(newTraining(1));
    expect(() => restoreTraining(1, saved.subarray(0, 100))).toThrow(
      `a saved run has ${saved.length} bytes; this one has 100`,
    );
    expect(() => restoreTraining(2, saved)).toThrow('the saved run is that of seed 1, not of 2');
  });
});
