import { Complex } from '#numerics';
import { functions } from './chapters.ts';
import type { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import type { Range } from './range.ts';
import { FunctionValue, ScaledIdentity, type Value } from './value.ts';

/** The positive number that mathematics binds a name to, unless the world does. */
export function numberConstant(key: string): number | undefined {
  if (key === '\\pi') return Math.PI;
  if (key === '\\infty') return Infinity;
  return key === 'e' ? Math.E : undefined;
}

/** The value of a name that mathematics binds, unless the world does: π, ∞, e, i, Γ, the identities, the zero vector. */
export function constant(key: string, environment: Environment, range: Range): Value | undefined {
  const number = numberConstant(key);
  if (number !== undefined) return number;
  if (key === 'i') return new Complex(0, 1);
  if (key === '\\mathrm{id}') return identity;
  if (key === '\\Gamma') return functions.now.gammaFunction;
  const isIdentity = key === '\\boldsymbol{I}' || key === 'I';
  if (!isIdentity && key !== '\\boldsymbol{0}') return undefined;
  const dimension = environment.ofWorld('d');
  if (typeof dimension !== 'number') {
    throw new FormulaError('no-variable/size', range, { name: key });
  }
  return isIdentity ? new ScaledIdentity(1, dimension) : new Array<number>(dimension).fill(0);
}

const identity = new FunctionValue((value: Value) => value);

/** Whether mathematics binds a name to a function. */
export function isConstantFunction(key: string): boolean {
  return key === '\\mathrm{id}' || key === '\\Gamma';
}

/** Whether mathematics binds a name. */
export function isConstant(key: string): boolean {
  return [
    '\\pi',
    '\\infty',
    'e',
    'i',
    '\\mathrm{id}',
    '\\Gamma',
    '\\boldsymbol{I}',
    'I',
    '\\boldsymbol{0}',
  ].includes(key);
}
