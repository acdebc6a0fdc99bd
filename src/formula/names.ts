import { isConstant, isConstantFunction } from './constant.ts';
import { definitionKey, type Definition } from './definition.ts';
import type { Environment } from './environment.ts';
import { subscriptVariables } from './subscript-derivative.ts';
import { EventFunction } from './event.ts';
import { AtomicLaw, Average, Family, FunctionValue, Law, type Value } from './value.ts';

/** What the parser must know about names: which of them take arguments, and which are bound at all. */
export interface Names {
  isFunction(base: string, key: string, subscripts: number): boolean;
  isBound(base: string, key: string, subscripts: number): boolean;
  /** Whether the world binds the name to a function and none to its increment, so that `\Delta` in front is a Laplacian. */
  isField?(base: string, key: string): boolean;
  /** Whether a name in front of a square bracket averages what stands in it. */
  isAverage?(key: string): boolean;
  /** Whether nothing is known about any name, so that both answers are guesses. */
  readonly guesses?: true;
}

/**
 * The names of an environment.
 *
 * @param local definitions made by the formula that is being read: known as functions, yet still to be defined
 */
export function namesIn(environment: Environment, local: ReadonlyMap<string, Definition> = new Map()): Names {
  const made = (
    base: string,
    key: string,
    subscripts: number,
    maps: readonly ReadonlyMap<string, Definition>[],
  ) => {
    for (const map of maps) {
      const definition = map.get(definitionKey(base, subscripts)) ?? map.get(definitionKey(key, 0));
      if (definition !== undefined) return definition;
    }
    return undefined;
  };
  const earlier = environment.root.definitions;
  return {
    isFunction(base, key, subscripts) {
      const definition = made(base, key, subscripts, [local, earlier]);
      if (definition !== undefined) return definition.parameters.length > 0;
      const exact = environment.get(key);
      if (exact !== undefined) return isCallable(exact);
      if (environment.get(`${key}(\\cdot\\mid\\cdot)`) !== undefined) return true;
      const plain = base.replace(/'+$/u, '');
      const whole =
        environment.get(indexed(key)) ??
        environment.get(base) ??
        environment.get(plain) ??
        environment.get(`\\boldsymbol{${base}}`);
      if (whole === undefined)
        return isConstantFunction(key) || !isAnyBound(environment, base, key, subscripts);
      return isCallable(whole);
    },
    isField(base, key) {
      if (environment.get(`\\Delta ${base}`) !== undefined || environment.get(`\\Delta${base}`) !== undefined)
        return false;
      const value = environment.get(key) ?? environment.get(base);
      return value instanceof FunctionValue || (value instanceof Family && value.callable);
    },
    isAverage: (key) => environment.get(key) instanceof Average,
    isBound: (base, key, subscripts) =>
      made(base, key, subscripts, [earlier]) !== undefined ||
      subscriptVariables(base, key, environment, local).length > 0 ||
      isAnyBound(environment, base, key, subscripts),
  };
}

/** The names of a formula that is read without a world: a name in front of a bracket is a function. */
export const unknownNames: Names = { isFunction: () => true, isBound: () => true, guesses: true };

function isAnyBound(environment: Environment, base: string, key: string, subscripts: number): boolean {
  return (
    environment.get(key) !== undefined ||
    environment.get(base) instanceof Family ||
    environment.get(indexed(key)) !== undefined ||
    isPrimed(environment, base) ||
    subscriptVariables(base, key, environment).length > 0 ||
    (subscripts > 0 && environment.get(boldOf(base)) !== undefined) ||
    isConstant(key)
  );
}

/** The family that a name with a superscript index belongs to: `a^{(\cdot)}` for `a^{(2)}_{t,j}`. */
export function indexed(key: string): string {
  const at = key.search(/\^\{\(/u);
  return at === -1 ? '' : `${key.slice(0, at).replace(/_.*$/u, '')}^{(\\cdot)}`;
}

/** Whether a name with primes is the derivative of what the world binds. */
function isPrimed(environment: Environment, base: string): boolean {
  const whole = base.endsWith("'") ? environment.get(base.replace(/'+$/u, '')) : undefined;
  return whole instanceof FunctionValue || whole instanceof Family;
}

/** The name of the column that a name with an index is a component of. */
function boldOf(base: string): string {
  return base.startsWith('\\boldsymbol') ? base : `\\boldsymbol{${base}}`;
}

function isCallable(value: Value): boolean {
  return (
    value instanceof FunctionValue ||
    value instanceof Law ||
    value instanceof AtomicLaw ||
    value instanceof EventFunction ||
    (value instanceof Family && value.callable)
  );
}
