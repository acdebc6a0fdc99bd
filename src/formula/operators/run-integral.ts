import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { parenthesised } from '../parentheses.ts';
import type { Operator } from '../tree.ts';
import type { Value } from '../value.ts';
import { overSpace } from './integral.ts';
import { compileRun } from './run.ts';
import { isSymbol } from './symbol.ts';

/** `\int a\,dz_1\cdots dz_n`: over each of the names, through the domain that the world declares for `z`. */
export const runIntegral: Operator<null> = {
  name: 'integral over a run of names',
  compile(self, compile) {
    const [integrand, names] = self.parts;
    if (integrand === undefined || names === undefined) throw new Error('an integral has an integrand');
    const evaluate = pointwise(integrand, compile);
    const variables = compileRun(names, compile, (part) => () => (isSymbol(part) ? [part.data] : []));
    return (environment) => {
      const all = variables(environment);
      const from = (i: number, bound: Environment): Value => {
        const variable = all[i];
        if (variable === undefined) return evaluate(bound);
        const { key, base } = variable;
        return overSpace(self, key, (inner) => from(i + 1, inner), bound, base);
      };
      return from(0, environment);
    };
  },
  read(self, read) {
    const [integrand, names] = self.parts;
    const ends = (names?.parts ?? []).map((name) => `d${read(name, 'function')}`);
    return `\\int${parenthesised(integrand === undefined ? '' : read(integrand))}${ends.join('\\cdots ')}`;
  },
};
