import { decimal, scientific } from '#figure';
import type { Scene } from './scene.ts';

/** The numbers beside the pictures. */
export type Readings = Readonly<
  Record<'pair' | 'distance' | 'logit' | 'distanceSpread' | 'logitSpread' | 'beyond' | 'longest', string>
>;

/** A distance is shown as the fraction that it is, to three digits. */
const short = (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 2);

export function readings({ settings, rho, pair, logits, spreads, last }: Scene): Readings {
  const { L } = settings;
  const beyond = Math.max(0, L - 1 - last);
  return {
    pair: `${pair.i}, ${pair.j}`,
    distance: short(rho(pair.i - pair.j)),
    logit: decimal(logits[pair.i]?.[pair.j] ?? NaN, 3),
    distanceSpread: scientific(spreads.distances),
    logitSpread: spreads.logits < 1e-3 ? scientific(spreads.logits) : decimal(spreads.logits, 2),
    beyond: `${decimal((100 * (beyond * (beyond + 1))) / (L * (L + 1)), 1)} %`,
    longest: last === Infinity ? '∞' : String(last + 1),
  };
}
