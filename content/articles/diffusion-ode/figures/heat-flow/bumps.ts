import { real } from '#numerics';
import { GaussianMixture, schedules } from '#worlds';
import { stageFrame } from './layout.ts';

const weights = [0.4, 0.25, 0.35];
const deviations = [0.45, 0.3, 0.6];
const searched = 320;

/** A mixture of three bumps on the line under heat flow with the schedule $\sigma_t = t$. */
export interface HeatedBumps {
  readonly density: (x: number, sigma: number) => number;
  /** Velocity of the flow, $-\dot\sigma_t\sigma_t\,\partial_x\log p_t$ (eq:prob-flow). */
  readonly velocity: (x: number, sigma: number) => number;
  readonly cdf: (x: number, sigma: number) => number;
  /** The greatest density of the data. */
  readonly peak: number;
}

/** @param centres one for each bump */
export function heatedBumps(centres: readonly number[]): HeatedBumps {
  const mixture = new GaussianMixture(
    weights,
    centres.map((centre) => [centre]),
    deviations.map((deviation) => deviation ** 2),
  );
  const { diffusion } = schedules.linear;
  const density = (x: number, sigma: number): number => real(mixture.density([x], sigma ** 2));
  const [left, right] = stageFrame.x;
  const places = Array.from({ length: searched + 1 }, (_, k) => left + (k / searched) * (right - left));
  return {
    density,
    velocity: (x, sigma) => -real(diffusion(sigma)) * real(mixture.score([x], sigma ** 2)[0] ?? NaN),
    cdf: (x, sigma) => real(mixture.cdf(x, sigma ** 2)),
    peak: Math.max(...places.map((x) => density(x, 0))),
  };
}
