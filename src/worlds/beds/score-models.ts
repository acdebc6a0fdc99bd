import { functions, map } from '#formula';
import { logSumExp, real } from '#numerics';
import type { World } from '../world.ts';

/** One target ahead of n − 1 equal distractors by a margin Δ, with the scale λ and the probability p of the target. */
export function scoreMargin(): World {
  return {
    id: 'score-margin',
    says: {
      en: 'One key ahead of all others by a margin, under a random scale.',
      zh: '一个key领先其余所有key一个间隔，缩放随机。',
    },
    parameters: {},
    routes: { p: { en: 'softmax over all n scores', zh: '对全部 n 个分数取 softmax' } },
    points: 64,
    draw(random) {
      const n = random.integer(4, 400);
      const margin = random.uniform(0.5, 3);
      const lambda = (Math.log(n - 1) + random.uniform(-2.5, 2.5)) / margin;
      const scores = Array.from({ length: n }, (_, j) => (j === 0 ? lambda * margin : 0));
      const p = shareOfFirst(scores);
      return {
        bindings: { n, p, '\\Delta': margin, '\\lambda': lambda },
      };
    },
  };
}

/** The first entry of a softmax; its sum is compensated, so that many terms leave the rounding of a few. */
function shareOfFirst(scores: readonly number[]): number {
  const [first = 0] = scores;
  let [sum, lost] = [0, 0];
  for (const score of scores) {
    const term = Math.exp(score - first) - lost;
    const before = sum;
    sum += term;
    lost = sum - before - term;
  }
  return 1 / sum;
}

/** Random scores z of n keys, with the softmax a of them and its entropy H. */
export function randomScores(): World {
  return {
    id: 'random-scores',
    says: { en: 'Random scores of a few keys, and their softmax.', zh: '若干key的随机分数及其 softmax。' },
    parameters: {},
    routes: {
      a: { en: 'exponentials over their sum', zh: '指数除以其总和' },
      H: { en: 'bits of each key, added and turned into nats', zh: '逐key以比特计，相加后化为奈特' },
    },
    points: 64,
    draw(random) {
      const n = random.integer(3, 12);
      const z = random.normals(n).map((entry) => 1.5 * entry);
      const total = z.reduce((sum, entry) => sum + Math.exp(entry), 0);
      const a = z.map((entry) => Math.exp(entry) / total);
      const bits = a.reduce((sum, entry) => sum - entry * Math.log2(entry), 0);
      return {
        bindings: { n, H: bits * Math.LN2, '\\boldsymbol{a}': a, '\\boldsymbol{z}': z },
      };
    },
  };
}

/**
 * The scale λ that keeps attention as it is when n keys become m: λ₁ keeps the probability of a target with a fixed
 * margin, λ₂ the entropy of Gaussian scores.
 */
export function keptAttention(): World {
  return {
    id: 'kept-attention',
    says: {
      en: 'The scale that keeps the target’s probability, and the one that keeps the entropy, at two lengths.',
      zh: '使目标概率不变的缩放，与使熵不变的缩放，各取两个长度。',
    },
    parameters: {},
    routes: {
      'λ₁': { en: 'bisection on the softmax of all scores', zh: '对全部分数的 softmax 作二分' },
      'λ₂': { en: 'bisection on the entropy, by quadrature over the scores', zh: '对熵作二分，分数上求积' },
    },
    points: 64,
    draw(random) {
      const [margin, p] = [random.uniform(0.6, 2), random.uniform(0.5, 0.95)];
      const [spread, entropy] = [random.uniform(0.6, 1.5), random.uniform(0.5, 1.5)];
      const ofMargin = (n: number): number =>
        bisect((lambda) => targetLog(n, lambda * margin) - Math.log(p), 0, 40 / margin);
      const ofGaussian = (n: number): number =>
        bisect((lambda) => entropy - gaussianEntropy(n, lambda * spread), 0, 6 / spread);
      const m = random.integer(16, 60);
      return {
        bindings: {
          m,
          n: m + random.integer(20, 800),
          '\\lambda': functions((model: number) =>
            map(model === 1 ? ofMargin : model === 2 ? ofGaussian : () => NaN),
          ),
        },
      };
    },
  };
}

/** The logarithm of the target's share among n scores of which one is ahead. */
function targetLog(n: number, ahead: number): number {
  return ahead - real(logSumExp([ahead, ...Array.from({ length: n - 1 }, () => 0)]));
}

/** The entropy of the softmax of n ≫ 1 Gaussian scores of width s, means over the law by the trapezoid rule. */
function gaussianEntropy(n: number, s: number): number {
  let [mass, moment] = [0, 0];
  for (let node = -240; node <= 240; node += 1) {
    const x = node / 16;
    // Centred where the tilted law lives, at x = s.
    const weight = Math.exp(-0.5 * x * x);
    mass += weight;
    moment += weight * s * (x + s);
  }
  const logMean = 0.5 * s * s + Math.log(mass / Math.sqrt(2 * Math.PI) / 16);
  return Math.log(n) + logMean - moment / mass;
}

/** The zero of a rising function, to the last bit. */
function bisect(f: (x: number) => number, lower: number, upper: number): number {
  let [a, b] = [lower, upper];
  for (let step = 0; step < 80; step += 1) {
    const middle = (a + b) / 2;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
