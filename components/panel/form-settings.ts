import type { Text } from '#i18n';
import type { Parameter, Setting, Settings } from '#worlds';
import { readSeed } from './seed.ts';
import { readSetting } from './setting.ts';

/** What a reader has set: settings and seed, or the problems that stand in the way. */
export interface FormRead {
  readonly settings: Settings;
  /** `null` for the seed of the build. */
  readonly seed: number | null;
  readonly problems: readonly Text[];
}

/**
 * Reads the controls of a panel.
 *
 * A choice is the field of its name, empty for all values; an interval is two fields, `name.lower` and
 * `name.upper`; a parameter left as the world declares it is not a setting.
 */
export function formSettings(
  field: (name: string) => string,
  parameters: Readonly<Record<string, Parameter>>,
  buildSeed: number,
): FormRead {
  const settings: Record<string, Setting> = {};
  const problems: Text[] = [];
  for (const [name, parameter] of Object.entries(parameters)) {
    let text = field(name);
    if (parameter.kind === 'interval') {
      const [lower, upper] = [field(`${name}.lower`).trim(), field(`${name}.upper`).trim()];
      text =
        Number(lower) === parameter.lower && Number(upper) === parameter.upper ? '' : `${lower}..${upper}`;
    }
    if (text === '') continue;
    const read = readSetting(name, parameter, text);
    if ('problem' in read) problems.push(read.problem);
    else settings[name] = read.value;
  }
  const seed = readSeed(field('seed'));
  if ('problem' in seed) return { settings, seed: null, problems: [...problems, seed.problem] };
  return { settings, seed: seed.value === buildSeed ? null : seed.value, problems };
}
