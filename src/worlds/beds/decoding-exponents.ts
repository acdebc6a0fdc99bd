import type { World } from '../world.ts';
import { walkedFamily } from './effective-distances.ts';
import { divisor } from './rotary-parameters.ts';
import { rotaryRoutes } from './rotary-routes.ts';

/** A distance off the window's edge, where all exponents agree, for divisors around 1. */
export function decodingExponents(): World {
  return {
    id: 'decoding-exponents',
    says: {
      en: 'The exponent with which a key is turned in decoding, for divisors on both sides of 1.',
      zh: '解码时旋转key所用的指数；除数取在 1 的两侧。',
    },
    parameters: { k: divisor([1 / 16, 1 / 2, 0.995, 1, 1.005, 2, 8]) },
    routes: { ρ: rotaryRoutes.walk },
    points: 16,
    draw(random, { k = 1 }) {
      const w = random.integer(4, 12);
      const r = random.integer(0, 1) === 1 ? random.integer(0, w - 1) : random.integer(w + 1, 60);
      return { bindings: { r, w, k, '\\rho': walkedFamily } };
    },
  };
}

/** Positions in an encoder, where a key may be later than the query, and the exponent by steps counted up or down. */
export function encoderExponents(): World {
  return {
    id: 'encoder-exponents',
    says: {
      en: 'Positions of a query and a key in any order, and a window.',
      zh: 'query与key的位置（先后任意），以及窗口。',
    },
    parameters: {},
    routes: { exponent: { en: 'a counter that stops at the window', zh: '到窗口为止的计数器' } },
    points: 96,
    draw(random) {
      const w = random.integer(3, 10);
      const u =
        random.choice([-1, 1]) * (random.integer(0, 1) === 1 ? random.integer(0, w) : random.integer(w, 30));
      const i = random.integer(31, 40);
      let exponent = 0;
      for (let step = 0; step < Math.abs(u) && step < w; step += 1) exponent += Math.sign(u);
      return { bindings: { i, j: i + u, w, '\\mathrm{exponent}': exponent } };
    },
  };
}
