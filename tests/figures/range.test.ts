import { describe, expect, it } from 'vitest';
import { frequencies, rotaryMatrix } from '#worlds';
import { trace } from '#numerics';
import { positionMethod } from '../../content/articles/rerope/figures/positions/position-method.ts';
import { meanAttention } from '../../content/articles/rerope/figures/range/mean-attention.ts';
import { methods } from '../../content/articles/rerope/figures/range/methods.ts';
import { excess } from '../../content/articles/rerope/figures/range/phases.ts';
import { readings } from '../../content/articles/rerope/figures/range/readings.ts';
import { sceneOf } from '../../content/articles/rerope/figures/range/scene.ts';
import { first } from '../../content/articles/rerope/figures/range/start.ts';

describe('the figure of the trained range', () => {
  it('finds the excesses of angle that the brief lists for 512 → 4096', () => {
    const found = Object.fromEntries(
      methods.map((method) => [method, excess(sceneOf({ ...first, method }).phases).toFixed(2)]),
    );
    expect(found).toEqual({
      rope: '8.01',
      interpolation: '1.00',
      ntk: '2.88',
      'ntk-old': '2.93',
      'ntk-fixed': '2.83',
      'ntk-mixed': '2.08',
      leaky: '1.44',
      rerope: '0.50',
    });
  });

  it('counts the planes that training never turned all the way round', () => {
    expect(readings(sceneOf())).toEqual({
      short: '33 / 64',
      leaving: '33 / 64',
      excess: '8.014 ×',
      longest: '512',
    });
    expect(readings(sceneOf({ ...first, method: 'rerope' }))).toMatchObject({
      leaving: '0 / 64',
      longest: '∞',
    });
    expect(readings(sceneOf({ ...first, method: 'interpolation' })).longest).toBe('4089');
    expect(readings(sceneOf({ ...first, method: 'leaky' })).longest).toBe('2297');
  });

  it('averages what a vector sees of itself: the trace of the rotation', () => {
    const theta = frequencies(16);
    const method = positionMethod('rope', theta, { w: 1, k: 1 });
    for (const r of [0, 1, 7, 300]) {
      expect(meanAttention(method, r)).toBeCloseTo(Number(trace(rotaryMatrix(theta, r))) / 16, 12);
    }
  });

  it('knows no range where every plane has gone all the way round', () => {
    expect(readings(sceneOf({ ...first, d: 2 }))).toMatchObject({
      short: '0 / 1',
      excess: '–',
      longest: '∞',
    });
  });
});
