import { functions, map } from '#formula';
import { at } from '#numerics';
import type { World } from '../world.ts';
import { divisor } from './rotary-parameters.ts';
import { rotaryRoutes } from './rotary-routes.ts';
import { walked } from './walked-distances.ts';

/**
 * ρ_{w,k}(r) by adding up steps, 1 inside the window and 1/k beyond; the rule itself where r or w is no whole number.
 */
export function walkedDistance(w: number, k: number, r: number): number {
  const isWhole = Number.isInteger(r) && Number.isInteger(w) && w > 0 && r >= 0 && r < 1e4;
  if (!isWhole) return r < w ? r : w + (r - w) / k;
  return at(walked(r + 1, { w, inside: 1, k }), r);
}

/** The family ρ_{w,k} for a world. */
export const walkedFamily = functions((w: number, k: number) => map((r: number) => walkedDistance(w, k, r)));

/** The effective distance of Leaky ReRoPE at a distance r on either side of the window, as a function of w and k. */
export function effectiveDistances({
  k,
  limit = false,
}: {
  readonly k: readonly number[];
  /** Lets k grow from 10. */
  readonly limit?: boolean;
}): World {
  return {
    id: limit ? 'effective-distances-limit' : `effective-distances-${k.length}`,
    says: {
      en: 'The distance that Leaky ReRoPE shows, at random distances inside and outside a random window.',
      zh: 'Leaky ReRoPE 给出的距离；真实距离随机取在窗口内外，窗口也随机。',
    },
    parameters: limit ? {} : { k: divisor(k) },
    routes: {
      ρ: rotaryRoutes.walk,
      ReLU: { en: 'half of a number and its absolute value', zh: '一个数与其绝对值之和的一半' },
    },
    points: limit ? 64 : Math.ceil(128 / k.length),
    draw(random, { k: divided = 10 }) {
      const w = random.integer(3, 20);
      const isNear = random.integer(0, 2) === 0;
      const i = random.integer(50, 70);
      const r = isNear ? random.integer(1, w - 1) : random.integer(w + 1, 45);
      return {
        bindings: {
          w,
          k: divided,
          r,
          i,
          j: i - r,
          '\\rho': walkedFamily,
          '\\mathrm{ReLU}': map((z: number) => (z + Math.abs(z)) / 2),
        },
        ...(limit ? { step: { symbol: 'k', start: 10 } } : {}),
      };
    },
  };
}
