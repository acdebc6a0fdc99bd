import type { Parameter, Settings } from '#worlds';
import { CheckError } from './check-error.ts';

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
      throw new CheckError(
        `this world has no parameter named ${JSON.stringify(name)}`,
        known === '' ? 'it has no parameters' : `its parameters are ${known}`,
      );
    }
    if (parameter.kind === 'choice') {
      if (typeof setting !== 'number' || !parameter.values.includes(setting)) {
        throw new CheckError(
          `the parameter ${name} cannot be ${JSON.stringify(setting)}`,
          `choose one of ${parameter.values.join(', ')}`,
        );
      }
    } else {
      const [lower, upper] = typeof setting === 'number' ? [NaN, NaN] : setting;
      if (!(parameter.lower <= lower && lower <= upper && upper <= parameter.upper)) {
        throw new CheckError(
          `the parameter ${name} cannot be ${JSON.stringify(setting)}`,
          `give two ends within [${parameter.lower}, ${parameter.upper}], the lower one first`,
        );
      }
    }
  }
}
