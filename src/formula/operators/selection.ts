import { elementsOf, integersBetween } from '../algebra/elements.ts';
import { holds } from '../algebra/holds.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { spend } from '../gauge.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import type { Evaluate, Node } from '../tree.ts';
import { isVector, type Value } from '../value.ts';

/** Names that run together through a set: one, or those of a tuple. */
export interface Index {
  readonly names: readonly string[];
  /** Whether it is bound only where nothing else binds it, as j in `\sum_{i<j}` may be. */
  readonly optional: boolean;
  readonly set?: Node;
  readonly lower?: Node;
  readonly upper?: Node;
}

/** A relation between two expressions that selects among the values of the indices; without a sign, not 0. */
export interface Condition {
  readonly sign: string | null;
  readonly left: Node;
  readonly right?: Node;
}

/** What stands below a sum: what runs, and through what. */
export interface Selection {
  readonly indices: readonly Index[];
  readonly conditions: readonly Condition[];
  /** The subscript as written. */
  readonly tex: string;
}

/** Every node of a selection, in the order of its parts behind a body. */
export function nodesOf({ indices, conditions }: Selection): Node[] {
  const found = [
    ...indices.flatMap(({ set, lower, upper }) => [set, lower, upper]),
    ...conditions.flatMap(({ left, right }) => [left, right]),
  ];
  return found.filter((node) => node !== undefined);
}

/** Visits the environment of every selected combination of indices. */
export type Visit = (environment: Environment, visitor: (selected: Environment) => void) => void;

/** Compiles a selection. */
export function compileSelection(
  { indices, conditions }: Selection,
  range: Range,
  compile: (part: Node) => Evaluate,
): Visit {
  const sources = indices.map((index) => ({ index, values: compileIndex(index, range, compile) }));
  const tests = conditions.map(({ sign, left, right }) => ({
    sign,
    range: left.range,
    left: compile(left),
    right: right === undefined ? undefined : compile(right),
  }));
  const selected = (environment: Environment): boolean =>
    tests.every(({ sign, left, right, range: at }) => {
      const a = left(environment);
      return sign === null || right === undefined
        ? holds(a, '\\ne', 0, at)
        : holds(a, sign, right(environment), at);
    });
  return (environment, visitor) => {
    const from = (i: number, bound: Environment): void => {
      const source = sources[i];
      if (source === undefined) {
        if (tests.length > 0) spend(1, range);
        if (selected(bound)) visitor(bound);
        return;
      }
      const { index, values } = source;
      const [name = ''] = index.names;
      if (index.optional && environment.get(name) !== undefined) {
        from(i + 1, bound);
        return;
      }
      for (const value of values(bound)) from(i + 1, bindIndex(bound, index.names, value, range));
    };
    from(0, environment);
  };
}

/** The values that an index takes. */
function compileIndex(
  { names, set, lower, upper }: Index,
  range: Range,
  compile: (part: Node) => Evaluate,
): (environment: Environment) => Iterable<Value> {
  if (set !== undefined) {
    const evaluate = compile(set);
    return (environment) => elementsOf(evaluate(environment), set.range);
  }
  if (lower !== undefined && upper !== undefined) {
    const [from, to] = [compile(lower), compile(upper)];
    return (environment) =>
      integersBetween(from(environment), to(environment), range, lower.range, upper.range);
  }
  const name = names.length === 1 ? (names[0] ?? '') : `(${names.join(',')})`;
  return (environment) => {
    const domain = environment.root.domains.get(name);
    if (domain !== undefined && !('centre' in domain)) return elementsOf(domain, range);
    throw new FormulaError('no-domain/sum', range, { name });
  };
}

/** An index bound to one of its values; the names of a tuple to its entries. */
function bindIndex(
  environment: Environment,
  names: readonly string[],
  value: Value,
  range: Range,
): Environment {
  const [only = ''] = names;
  if (names.length === 1) return environment.bind(only, value);
  if (!isVector(value) || value.length !== names.length) {
    throw new FormulaError('wrong-size/tuple', range, { expected: names.length, value: shapeOf(value) });
  }
  return names.reduce((bound, name, i) => bound.bind(name, value[i] ?? 0), environment);
}
