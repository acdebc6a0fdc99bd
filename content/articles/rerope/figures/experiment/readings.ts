import { decimal } from '#figure';
import { longestTrained } from '../../experiment/setting-name.ts';
import type { Setting } from '../../experiment/setting.ts';
import { testCounts } from '../../experiment/test-set.ts';
import { kinds, type Kind, type Scene } from './scene.ts';

/** The numbers beside the picture. */
export type Readings = Readonly<Record<Kind | 'kept' | 'longest' | 'done', string>>;

const none = '–';
const all = kinds.reduce((sum, kind) => sum + testCounts[kind], 0);

const percent = (value: number, digits: number): string =>
  Number.isNaN(value) ? none : `${decimal(100 * value, digits)} %`;

/**
 * @param shares of right predictions in the second half of the text; NaN while there are none
 * @param done sequences evaluated
 */
export function readings(
  setting: Setting,
  { trained }: Scene,
  shares: Readonly<Record<Kind, number>>,
  done: number,
): Readings {
  const longest = longestTrained(setting);
  return {
    plain: percent(shares.plain, 1),
    rep12: percent(shares.rep12, 1),
    kept: kinds.map((kind) => percent(shares[kind] / trained[kind], 0)).join(', '),
    longest: longest === undefined ? none : longest === Infinity ? '∞' : String(longest),
    done: `${done} / ${all}`,
  };
}
