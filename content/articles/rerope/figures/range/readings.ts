import { decimal } from '#figure';
import { excess } from './phases.ts';
import type { Scene } from './scene.ts';

/** The numbers beside the pictures. */
export type Readings = Readonly<Record<'short' | 'leaving' | 'excess' | 'longest', string>>;

/** Quotients of rescaled frequencies carry a few roundings. */
const rounding = 1 + 2 ** -44;

export function readings({ phases, last }: Scene): Readings {
  const short = phases.filter(({ isWhole }) => !isWhole);
  const leaving = short.filter(({ reached, trained }) => reached > trained * rounding);
  return {
    short: `${short.length} / ${phases.length}`,
    leaving: `${leaving.length} / ${phases.length}`,
    excess: short.length === 0 ? '–' : `${decimal(excess(phases), 3)} ×`,
    longest: last === Infinity ? '∞' : String(last + 1),
  };
}
