import { decimal, scientific } from '#figure';
import { largest, type Scene } from './scene.ts';

/** The numbers beside the pictures. */
export type Readings = Readonly<
  Record<'differenceOne' | 'differenceTwo' | 'roundoff' | 'unmended' | 'commutator' | 'normalForm', string>
>;

const size = (value: number): string => (value < 1e-3 ? scientific(value) : decimal(value, 2));

export function readings({ heads: [one, two], unmended, commutator, normalForm }: Scene): Readings {
  return {
    differenceOne: size(largest(one.difference)),
    differenceTwo: size(largest(two.difference)),
    roundoff: size(Math.max(one.roundoff, two.roundoff)),
    unmended: size(unmended),
    commutator: size(commutator),
    normalForm: size(normalForm),
  };
}
