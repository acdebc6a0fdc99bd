import { describe, expect, it } from 'vitest';
import { derivative, real } from '#numerics';
import { schedules } from '#worlds';
import { relativeError } from '../numerics/relative-error.ts';

describe.each(Object.entries(schedules))('the %s schedule', (_, { sigma, rate, diffusion }) => {
  it.each([0.05, 0.7, 2])('has its rate and its diffusion at t = %d', (t) => {
    const slope = real(derivative(sigma, t));
    expect(relativeError(rate(t), slope)).toBeLessThan(2e-15);
    expect(relativeError(diffusion(t), slope * real(sigma(t)))).toBeLessThan(2e-15);
    expect(slope).toBeGreaterThan(0);
  });
});
