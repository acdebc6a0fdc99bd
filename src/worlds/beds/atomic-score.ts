import { derived, family, functions, law } from '#formula';
import { at, mul, real, type Scalar } from '#numerics';
import { drawAtoms } from '../atoms.ts';
import { schedules } from '../schedule.ts';
import type { World } from '../world.ts';
import { dimension, time } from './parameters.ts';
import { routes } from './routes.ts';

/** Seven data points of equal weight in ℝᵈ, heated. */
export function atomicScore({ d }: { readonly d: readonly number[] }): World {
  const { sigma } = schedules.shifted;
  return {
    id: 'atomic-score',
    says: { en: 'Seven random data points of equal weight, heated.', zh: '七个等权的随机数据点，加热之后。' },
    parameters: { d: dimension(d), t: time(0.2, 1) },
    routes: { p: routes.atoms },
    points: 32,
    draw(random, { d: dim = 1, t = 0 }) {
      const atoms = drawAtoms(random.fork('data'), { d: dim });
      const origin = random.choice(atoms.points);
      const noise = random.normals(dim);
      const point = (i: number): readonly number[] => at(atoms.points, i - 1);
      return {
        bindings: {
          d: dim,
          t,
          n: atoms.points.length,
          '\\sigma': family(sigma),
          '\\boldsymbol{x}': origin.map((entry, i) => entry + real(sigma(t)) * at(noise, i)),
          '\\boldsymbol{x}_0^{(i)}': derived(['i'], point),
          '\\boldsymbol{x}_0^{(j)}': derived(['j'], point),
          p: functions((s: Scalar) =>
            law({
              density: (x) => atoms.density(x, mul(sigma(s), sigma(s))),
              centre: origin,
              width: origin.map(() => 1),
            }),
          ),
        },
        space: '\\boldsymbol{x}',
      };
    },
  };
}
