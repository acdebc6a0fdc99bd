import type { Scalar } from '#numerics';
import type { Environment } from '../environment.ts';
import { isScalar, isVector, type Value } from '../value.ts';

/** The components of several names one after another, and the environment in which they are elsewhere. */
export interface Coordinates {
  readonly at: readonly Scalar[];
  readonly moved: (to: readonly Scalar[]) => Environment;
}

/**
 * One space made of the values of names, such as `(t, \boldsymbol{x})`; each name moves while paths stay where they are.
 *
 * @returns undefined when a value is neither a real number nor a column of them
 */
export function coordinates(
  names: readonly string[],
  values: readonly Value[],
  environment: Environment,
): Coordinates | undefined {
  const at: Scalar[] = [];
  for (const value of values) {
    if (isScalar(value)) at.push(value);
    else if (isVector(value) && value.every(isScalar)) at.push(...value);
    else return undefined;
  }
  const moved = (to: readonly Scalar[]): Environment => {
    let start = 0;
    // Columns last, so that what is held while a number moves does not undo their own move.
    const columns: [string, readonly Scalar[]][] = [];
    let environmentThere = environment;
    names.forEach((name, i) => {
      const value = values[i];
      const size = value !== undefined && isVector(value) ? value.length : 1;
      const part = to.slice(start, start + size);
      start += size;
      if (value !== undefined && isVector(value)) columns.push([name, part]);
      else environmentThere = environmentThere.hold(name, part[0] ?? 0);
    });
    for (const [name, part] of columns) environmentThere = environmentThere.bind(name, part);
    return environmentThere;
  };
  return { at, moved };
}
