import { family } from '#formula';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { time } from './parameters.ts';
import { routes } from './routes.ts';

const choices = [schedules.linear, schedules.root, schedules.exponential];

/** The schedules σ = t, √(2t) and eᵗ − 1; the second has an infinite slope at 0 and yet D = 1. */
export function noiseSchedules(): World {
  return {
    id: 'noise-schedules',
    says: {
      en: 'One of the schedules σ = t, σ = √(2t), σ = eᵗ − 1.',
      zh: 'σ = t、σ = √(2t)、σ = eᵗ − 1 三种噪声安排之一。',
    },
    parameters: {
      schedule: { kind: 'choice', says: { en: 'schedule', zh: '噪声安排' }, values: [1, 2, 3] },
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
