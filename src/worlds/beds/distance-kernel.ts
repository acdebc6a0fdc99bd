import { range } from '#formula';
import type { World } from '../world.ts';
import { normalForm } from './normal-form.ts';

/** The logit of two vectors as a function of their distance u, in the coordinates of the normal form. */
export function distanceKernel({ d }: { readonly d: readonly number[] }): World {
  const form = normalForm({ d });
  return {
    ...form,
    id: 'distance-kernel',
    says: {
      en: 'A dense skew generator, vectors q and k with their coordinates in its normal form, and a real distance u.',
      zh: '稠密的反对称生成元；向量 q、k 及其在标准形下的坐标；实数距离 u。',
    },
    draw(random, drawn) {
      const scope = form.draw(random.fork('form'), drawn);
      const { d: dim = 2 } = drawn;
      return {
        ...scope,
        bindings: { ...scope.bindings, u: random.uniform(0.5, 3) },
        domains: { i: range(0, dim / 2 - 1) },
      };
    },
  };
}
