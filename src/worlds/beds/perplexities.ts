import type { World } from '../world.ts';

/** A loss in nats and the perplexity that belongs to it, for equations between written numbers. */
export function perplexities(): World {
  return {
    id: 'perplexities',
    says: { en: 'A random loss in nats, and its perplexity.', zh: '随机的损失（以奈特计）及其困惑度。' },
    parameters: {},
    routes: { ppl: { en: 'a power of 2 of the loss in bits', zh: '2 的幂，指数为以比特计的损失' } },
    points: 64,
    draw(random) {
      const loss = random.uniform(0.5, 9);
      return { bindings: { '\\mathrm{loss}': loss, '\\mathrm{ppl}': 2 ** (loss / Math.LN2) } };
    },
  };
}
