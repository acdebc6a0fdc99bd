import { compare, Environment, understand, type Comparison, type Scope, type Value } from '#formula';
import { isComplexNumber, isList, plain, type Plain } from './plain.ts';

/** The value of an expression in a scope, as plain numbers and arrays. */
export function valueOf(expression: string, scope: Scope, ...definitions: readonly string[]): Plain {
  return plain(rawValueOf(expression, scope, ...definitions));
}

/** The value of an expression as the language has it. */
export function rawValueOf(expression: string, scope: Scope, ...definitions: readonly string[]): Value {
  const tex = [`${expression} = 0`, ...definitions].join(String.raw`,\qquad `);
  const understood = understand(tex, scope);
  const [link] = understood.links;
  if (link === undefined) throw new Error('an expression makes a link');
  return compare(link, Environment.of(scope, understood.definitions), tex).left;
}

/** The comparison of the first link of a formula. */
export function comparisonOf(tex: string, scope: Scope): Comparison {
  const understood = understand(tex, scope);
  const [link] = understood.links;
  if (link === undefined) throw new Error('there is a link');
  return compare(link, Environment.of(scope, understood.definitions), tex);
}

/** The largest distance between two plain values of one shape; infinite for different shapes. */
export function distance(a: Plain, b: Plain): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b);
  if (isComplexNumber(a) && isComplexNumber(b)) return Math.hypot(a.re - b.re, a.im - b.im);
  if (!isList(a) || !isList(b) || a.length !== b.length) return Infinity;
  return Math.max(0, ...a.map((entry, i) => distance(entry, b[i] ?? NaN)));
}
