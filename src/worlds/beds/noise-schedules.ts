import { family } from '#formula';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { time } from './parameters.ts';
import { routes } from './routes.ts';

const fromZero = [schedules.linear, schedules.root, schedules.exponential];
const fromAbove = [schedules.shifted, schedules.parabola];

/**
 * The schedules σ = t, √(2t) and eᵗ − 1; the second has an infinite slope at 0 and yet D = 1.
 *
 * @param noisyStart takes schedules with σ₀ > 0 instead
 */
export function noiseSchedules({ noisyStart = false }: { readonly noisyStart?: boolean } = {}): World {
  const choices = noisyStart ? fromAbove : fromZero;
  return {
    id: noisyStart ? 'noisy-start' : 'noise-schedules',
    says: noisyStart
      ? {
          en: 'One of the schedules σ = 0.3 + t, σ = 0.4 + 0.7t², which do not start at zero.',
          zh: 'σ = 0.3 + t、σ = 0.4 + 0.7t² 之一，都不从零开始。',
        }
      : {
          en: 'One of the schedules σ = t, σ = √(2t), σ = eᵗ − 1.',
          zh: 'σ = t、σ = √(2t)、σ = eᵗ − 1 三种噪声安排之一。',
        },
    parameters: {
      schedule: {
        kind: 'choice',
        says: { en: 'schedule', zh: '噪声安排' },
        values: choices.map((_, i) => i + 1),
      },
      t: time(0.2, 1.5),
    },
    routes: { σ: routes.schedule, D: routes.schedule },
    points: 32,
    draw(_random, { schedule = 1, t = 0 }) {
      const chosen = choices[schedule - 1] ?? schedules.linear;
      return { bindings: { t, '\\sigma': family(chosen.sigma), D: family(chosen.diffusion) } };
    },
  };
}
