import { family } from '#formula';
import { operations, real, sin } from '#numerics';
import type { World } from '../world.ts';

/** A rotation by the sine alone, shifted by a right angle where the cosine stands. */
const bySines = family((angle: number) => {
  // An angle that was multiplied out carries its own rounding, which the sine does not shrink.
  operations.count += 2 * Math.ceil(Math.abs(angle));
  const [c, s] = [real(sin(angle + Math.PI / 2)), real(sin(angle))];
  return [
    [c, -s],
    [s, c],
  ];
});

/** Whole positions in the plane, and one angle. */
export function planeTurns({ half = false }: { readonly half?: boolean } = {}): World {
  return {
    id: half ? 'plane-turns-between' : 'plane-turns',
    says: half
      ? {
          en: 'The plane, a random angle, and a position between two integers.',
          zh: '平面、随机角度，以及两个整数之间的位置。',
        }
      : { en: 'The plane, a random angle, and a whole position.', zh: '平面、随机角度与整数位置。' },
    parameters: {},
    routes: {
      R: { en: 'sines, shifted by a right angle for the cosine', zh: '正弦；余弦由正弦平移直角得到' },
    },
    points: 64,
    draw: (random) => ({
      bindings: {
        d: 2,
        n: random.integer(-4, 4) + (half ? 0.5 : 0),
        '\\theta': random.uniform(0.3, 2),
        R: bySines,
      },
    }),
  };
}
