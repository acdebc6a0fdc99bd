import { real } from '#numerics';
import type { Sampler } from '#verification';
import { line } from './line.ts';

const tex = String.raw;
const steps = 6;

/** The distribution function of the data under noise of variance v. */
function heated(v: number) {
  return (x: number): number => real(line.cdf(x, v));
}

/** Euler–Maruyama for `dx = √(intensity) dw` from time 0 to t; exact in law, since the noise is additive. */
function brownian(intensity: (s: number) => number): Sampler {
  return (random, n, { t = 1 }) => {
    const step = t / steps;
    return Array.from({ length: n }, () => {
      let x = line.sample(random)[0] ?? 0;
      // The midpoint integrates the linear intensity 2D_s = 2s exactly.
      for (let k = 0; k < steps; k += 1) x += Math.sqrt(intensity((k + 0.5) * step) * step) * random.normal();
      return x;
    });
  };
}

const sde = (intensity: string): string =>
  tex`d\boldsymbol{x}_t = \sqrt{${intensity}}\,d\boldsymbol{w}_t,\quad \boldsymbol{x}_0\sim p_0 \quad\Longrightarrow\quad \boldsymbol{x}_t\sim p_t`;

/** Brownian motion of intensity 2D_t with D_t = t, against the law smoothed by σ_t = t. */
export const brownianHeat = {
  parameters: {
    t: { kind: 'choice', says: { en: 'time t', zh: '时刻 t' }, values: [0.6, 1.2] },
  },
  routes: {
    x: { en: 'Euler–Maruyama paths', zh: '欧拉–丸山轨迹' },
    F: { en: 'error functions', zh: '误差函数' },
  },
  samples: 50_000,
  sample: brownian((s) => 2 * s),
  against: { cdf: ({ t = 1 }: Readonly<Record<string, number>>) => heated(t * t) },
  wrong: [
    {
      tex: sde('D_t'),
      teaches: { en: 'half the intensity spreads too little', zh: '强度减半，扩散不足' },
      sample: brownian((s) => s),
    },
    {
      tex: sde('4D_t'),
      teaches: { en: 'twice the intensity spreads too much', zh: '强度加倍，扩散过度' },
      sample: brownian((s) => 4 * s),
    },
  ],
} as const;

/** Samples x₀ + σ_T ε, with the noise scaled or correlated as asked. */
function noisy(width: (sigma: number) => number, correlated = false): Sampler {
  return (random, n, { sigma = 1 }) =>
    Array.from({ length: n }, () => {
      const data = line.sample(random)[0] ?? 0;
      const noise = correlated ? Math.sign(data) * Math.abs(random.normal()) : random.normal();
      return data + width(sigma) * noise;
    });
}

const sum = (noise: string, law: string): string =>
  tex`\boldsymbol{x}_T\sim p_T \iff \boldsymbol{x}_T = \boldsymbol{x}_0+${noise}\,\boldsymbol{\varepsilon}, \quad \boldsymbol{x}_0\sim p_0,\quad ${law}`;
const independent = tex`\boldsymbol{\varepsilon}\sim\mathcal{N}(\boldsymbol{0},\boldsymbol{I})`;

/** Data plus independent noise, against the smoothed law. */
export const noisyData = {
  parameters: {
    sigma: { kind: 'choice', says: { en: 'noise level σ', zh: '噪声水平 σ' }, values: [0.5, 2] },
  },
  routes: {
    x: { en: 'data plus noise as drawn', zh: '按数据加噪声抽样' },
    F: { en: 'error functions', zh: '误差函数' },
  },
  samples: 50_000,
  sample: noisy((sigma) => sigma),
  against: { cdf: ({ sigma = 1 }: Readonly<Record<string, number>>) => heated(sigma * sigma) },
  wrong: [
    {
      tex: sum(tex`\sqrt{\sigma_T}`, independent),
      teaches: { en: 'the width is σ, not its root', zh: '宽度是 σ，不是它的平方根' },
      sample: noisy(Math.sqrt),
    },
    {
      tex: sum(tex`\sigma_T^2`, independent),
      teaches: { en: 'the width is σ, not σ²', zh: '宽度是 σ，不是 σ²' },
      sample: noisy((sigma) => sigma * sigma),
    },
    {
      tex: sum(
        tex`\sigma_T`,
        tex`\boldsymbol{\varepsilon} = \operatorname{sign}(\boldsymbol{x}_0)\,|\boldsymbol{\xi}|,\quad \boldsymbol{\xi}\sim\mathcal{N}(\boldsymbol{0},\boldsymbol{I})`,
      ),
      teaches: { en: 'the noise must not know the data', zh: '噪声必须与数据独立' },
      sample: noisy((sigma) => sigma, true),
    },
  ],
} as const;
