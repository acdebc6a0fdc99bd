import { anchor } from '#i18n';
import type { Settings } from '#worlds';
import { writeSetting } from './setting.ts';

/** What a permalink restores; it is data only. */
export interface Permalink {
  readonly settings: Settings;
  /** `null` for the seed of the build. */
  readonly seed: number | null;
  /** The wrong variant that is chosen, counted from 1; `null` for the equation itself. */
  readonly wrong: number | null;
  /** The formula that the reader has edited; `null` for the article's own. */
  readonly tex: string | null;
  readonly run: boolean;
}

/** The query and fragment that `readPermalink` restores `link` from; defaults are left out. */
export function writePermalink(label: string, { settings, seed, wrong, tex, run }: Permalink): string {
  const pairs: [string, string][] = [['eq', label]];
  for (const [name, setting] of Object.entries(settings)) pairs.push([name, writeSetting(setting)]);
  if (seed !== null) pairs.push(['seed', String(seed)]);
  if (wrong !== null) pairs.push(['wrong', String(wrong)]);
  if (tex !== null) pairs.push(['tex', tex]);
  if (run) pairs.push(['run', '1']);
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':');
  return `?${pairs.map(([name, text]) => `${encode(name)}=${encode(text)}`).join('&')}#${anchor(label)}`;
}
