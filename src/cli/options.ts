import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest, Problem } from '#markdown';

/**
 * Parses a command line.
 *
 * @throws {Problem} `unknown-option`, with the option that was probably meant
 */
export function options<const T extends ParseArgsOptionsConfig>(config: T, args = process.argv.slice(2)) {
  const names = Object.keys(config);
  for (const argument of args) {
    const name = /^--([^=]+)/.exec(argument)?.[1];
    if (name === undefined || names.includes(name)) continue;
    const meant = nearest(name, names);
    throw new Problem({
      slug: 'unknown-option',
      message: `there is no option --${name}`,
      hint: meant
        ? `did you mean --${meant}?`
        : `the options are ${names.map((each) => `--${each}`).join(', ')}.`,
    });
  }
  try {
    return parseArgs({ args, options: config, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = 'values follow their option: --name value.';
    throw new Problem({ slug: 'option-value', message: message.split('. ')[0]!.toLowerCase(), hint });
  }
}

/**
 * A whole number given on the command line.
 *
 * @throws {Problem} `option-value`
 */
export function wholeNumber(name: string, value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  const message = `--${name} takes a whole number, not "${value}"`;
  throw new Problem({ slug: 'option-value', message, hint: `write --${name} 7.` });
}
