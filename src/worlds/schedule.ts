import { add, exp, mul, pow, sqrt, sub, type Scalar } from '#numerics';

/** A noise schedule; its three functions are closed forms of their own, none derived from another. */
export interface Schedule {
  /** The formula of `σ_t`. */
  readonly tex: string;
  /** `σ_t`, the deviation of the noise at time t. */
  readonly sigma: (t: Scalar) => Scalar;
  /** `σ̇_t`. */
  readonly rate: (t: Scalar) => Scalar;
  /** `D_t = σ̇_t σ_t`. */
  readonly diffusion: (t: Scalar) => Scalar;
}

/** The schedules of the articles, by name; all increase for t > 0. */
export const schedules = {
  linear: { tex: 't', sigma: (t) => t, rate: () => 1, diffusion: (t) => t },
  root: {
    tex: '\\sqrt{2t}',
    sigma: (t) => sqrt(mul(2, t)),
    rate: (t) => pow(mul(2, t), -0.5),
    diffusion: () => 1,
  },
  exponential: {
    tex: 'e^t-1',
    sigma: (t) => sub(exp(t), 1),
    rate: exp,
    diffusion: (t) => sub(exp(mul(2, t)), exp(t)),
  },
  shifted: {
    tex: '0.3+t',
    sigma: (t) => add(0.3, t),
    rate: () => 1,
    diffusion: (t) => add(0.3, t),
  },
  parabola: {
    tex: '0.4+0.7t^2',
    sigma: (t) => add(0.4, mul(0.7, mul(t, t))),
    rate: (t) => mul(1.4, t),
    diffusion: (t) => add(mul(0.56, t), mul(0.98, pow(t, 3))),
  },
} as const satisfies Record<string, Schedule>;
