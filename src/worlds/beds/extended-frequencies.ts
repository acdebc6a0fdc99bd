import { family, functions, map } from '#formula';
import { mul, pow, type Scalar } from '#numerics';
import { frequencies } from '../rotary.ts';
import type { World } from '../world.ts';
import { headSize } from './rotary-parameters.ts';

/** A form of frequency scaling; `mixing` is the mixed one as a function of its exponent. */
export type Scaling = 'original' | 'old' | 'fixed' | 'mixed' | 'mixing';

/** Frequencies of training and of an extension by κ, each form by a route that is not its formula. */
export function extendedFrequencies({
  d,
  by,
  fromLengths = false,
}: {
  readonly d: readonly number[];
  readonly by: Scaling;
  /** Makes κ the ratio of the largest distances of test and training. */
  readonly fromLengths?: boolean;
}): World {
  return {
    id: ['extended-frequencies', by, ...(fromLengths ? ['lengths'] : [])].join('-'),
    says: {
      en: 'The frequencies of RoPE for a random base, and those of an extension by a random factor.',
      zh: '随机底数下 RoPE 的频率，以及扩展随机倍数之后的频率。',
    },
    parameters: { d: headSize(d) },
    routes: { "θ'": routeOf[by] },
    points: Math.ceil(96 / d.length),
    draw(random, { d: dim = 4 }) {
      const b = Math.exp(random.uniform(Math.log(50), Math.log(10_000)));
      const N = random.integer(32, 512);
      const L = random.integer(2 * N, 10 * N);
      const kappa = fromLengths ? (L - 1) / (N - 1) : random.uniform(2, 9);
      const mix = random.uniform(0.2, 0.9);
      const theta = frequencies(dim, b);
      const extension = { d: dim, b, kappa, mix };
      return {
        bindings: {
          d: dim,
          s: random.integer(0, dim / 2 - 1),
          b,
          '\\kappa': kappa,
          'b_{\\mathrm{mix}}': mix,
          '\\theta': family((n: number) => theta[n]),
          ...(fromLengths ? { N, L } : {}),
          ...(by === 'original' ? { "b'": largerBase(extension) } : {}),
          "\\theta'":
            by === 'mixing'
              ? functions((n: number) =>
                  map((m: number) => scaledFrequency('mixed', n, { ...extension, mix: m })),
                )
              : family((n: number) =>
                  n < 0 || n >= dim / 2 ? undefined : scaledFrequency(by, n, extension),
                ),
        },
      };
    },
  };
}

const routeOf = {
  original: { en: 'the frequencies of a larger base', zh: '放大底数后的频率' },
  old: { en: 'one frequency after another, by a constant ratio', zh: '逐个频率，按固定比例递推' },
  fixed: {
    en: 'digits: 1/(λ(βλ)^s) with β = b^(2/d), λ = κ^(2/d)',
    zh: '进制形式：1/(λ(βλ)^s)，β = b^(2/d)，λ = κ^(2/d)',
  },
  mixed: { en: 'factors multiplied up one by one', zh: '逐个因子累乘' },
  mixing: { en: 'factors multiplied up one by one', zh: '逐个因子累乘' },
} as const;

/** The frequency θ′_s; its roundings are counted, digit by digit. */
function scaledFrequency(by: Exclude<Scaling, 'mixing'>, s: number, { d, b, kappa, mix }: Extension): Scalar {
  const n = d / 2;
  const slower = (power: number): Scalar => pow(kappa, -power);
  switch (by) {
    case 'original':
      // b′ = b κ κ^(2/(d−2)), and then the frequencies of that base.
      return pow(largerBase({ d, b, kappa, mix }), (-2 * s) / d);
    case 'old':
      return digits(s, () => mul(pow(b, -1 / n), slower(1 / n)));
    case 'fixed':
      return mul(
        slower(1 / n),
        digits(s, () => mul(pow(b, -1 / n), slower(1 / n))),
      );
    case 'mixed': {
      // One factor λ after another, λ₁ λ₂ ⋯ λ_{s+1}.
      const part = (m: number): number => (m === 0 ? 0 : (m / n) ** mix);
      const theta = pow(b, (-2 * s) / d);
      return digits(s + 1, (m) => slower(part(m + 1) - part(m)), theta);
    }
  }
}

interface Extension {
  readonly d: number;
  readonly b: number;
  readonly kappa: number;
  readonly mix: number;
}

function largerBase({ d, b, kappa }: Extension): Scalar {
  return mul(mul(b, kappa), pow(kappa, 2 / (d - 2)));
}

/** A product of so many factors, each computed anew. */
function digits(count: number, factor: (m: number) => Scalar, start: Scalar = 1): Scalar {
  let product = start;
  for (let m = 0; m < count; m += 1) product = mul(product, factor(m));
  return product;
}
