import type { Parameter, Settings } from '#worlds';
import { CheckError } from './check-error.ts';
import { reason } from './reason.ts';

/**
 * Refuses settings that a world does not offer.
 *
 * @throws {CheckError} for an unknown name, a value that is none of a choice's, an interval out of range
 */
export function checkSettings(parameters: Readonly<Record<string, Parameter>>, settings: Settings): void {
  for (const [name, setting] of Object.entries(settings)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) {
      const known = Object.keys(parameters).join(', ');
      const named = { name: JSON.stringify(name) };
      throw new CheckError(
        known === '' ? reason('no-parameters', named) : reason('unknown-parameter', { ...named, known }),
      );
    }
    const refused = { name, value: JSON.stringify(setting) };
    if (parameter.kind === 'choice') {
      if (typeof setting !== 'number' || !parameter.values.includes(setting)) {
        throw new CheckError(reason('no-choice', { ...refused, values: parameter.values.join(', ') }));
      }
    } else {
      const [lower, upper] = typeof setting === 'number' ? [NaN, NaN] : setting;
      if (!(parameter.lower <= lower && lower <= upper && upper <= parameter.upper)) {
        const ends = { lower: parameter.lower, upper: parameter.upper };
        throw new CheckError(reason('no-interval', { ...refused, ...ends }));
      }
    }
  }
}
