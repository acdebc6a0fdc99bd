import type { Range } from '../range.ts';
import { FiniteSet, isExact, isVector, type Value } from '../value.ts';
import { exact } from '../chapters.ts';

const nowhere: Range = { start: 0, end: 0 };

/** The set of the values, each once. */
export function finiteSet(values: readonly Value[]): FiniteSet {
  const elements: Value[] = [];
  const seen = new Set<Value>();
  for (const value of values) {
    // Equal exact integers and floating-point numbers are one element.
    const key = isSafe(value) ? Number(value) : value;
    const isNew = isVector(value) ? !contains(new FiniteSet(elements), value) : !seen.has(key);
    if (isNew) elements.push(value);
    seen.add(key);
  }
  return new FiniteSet(elements);
}

/** Whether two sets have the same elements. */
export function sameSet(a: FiniteSet, b: FiniteSet): boolean {
  return a.elements.length === b.elements.length && a.elements.every((element) => contains(b, element));
}

/** Whether a set has an element. */
export function contains({ elements }: FiniteSet, value: Value): boolean {
  return elements.some((element) => equals(element, value));
}

function equals(a: Value, b: Value): boolean {
  if (isExact(a) || isExact(b))
    return isNumber(a) && isNumber(b) && exact.now.compareExact(a, b, nowhere) === 0;
  if (isVector(a) && isVector(b)) return a.length === b.length && a.every((entry, i) => entry === b[i]);
  return a === b;
}

function isNumber(value: Value): boolean {
  return isExact(value) || (typeof value === 'number' && Number.isSafeInteger(value));
}

function isSafe(value: Value): value is bigint {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value));
}

/** The set of all pairs of elements. */
export function pairs(a: FiniteSet, b: FiniteSet): FiniteSet {
  return new FiniteSet(a.elements.flatMap((first) => b.elements.map((second) => [first, second] as Value)));
}
