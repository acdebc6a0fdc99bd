import type { Parameter } from '#worlds';
import type { Problem } from './problem.ts';
import { isText } from './text.ts';

/** What is wrong with the parameters of a world, law or program. */
export function checkParameters(parameters: Readonly<Record<string, Parameter>>): Omit<Problem, 'label'>[] {
  const found: Omit<Problem, 'label'>[] = [];
  for (const [name, parameter] of Object.entries(parameters)) {
    if (!isText(parameter.says)) {
      found.push({
        message: `the parameter ${name} is not explained in both languages`,
        hint: "write says: { en: '…', zh: '…' }",
      });
    }
    if (parameter.kind === 'choice') {
      if (parameter.values.length === 0 || !parameter.values.every(Number.isFinite)) {
        found.push({
          message: `the choice ${name} offers [${parameter.values.join(', ')}]`,
          hint: 'give one finite number or more',
        });
      }
    } else if (!(
      Number.isFinite(parameter.lower) &&
      Number.isFinite(parameter.upper) &&
      parameter.lower < parameter.upper
    )) {
      found.push({
        message: `the interval ${name} is empty: [${parameter.lower}, ${parameter.upper}]`,
        hint: 'give a finite lower end below a finite upper one',
      });
    }
  }
  return found;
}
