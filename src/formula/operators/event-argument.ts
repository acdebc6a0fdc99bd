import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import type { Event } from '../event.ts';
import { isNode } from '../node.ts';
import type { Evaluate, Node } from '../tree.ts';
import { IndexRange, type Value } from '../value.ts';
import { event, placeholder } from './call-argument.ts';
import { componentRange } from './component-range.ts';
import { compileItems } from './list.ts';
import { withIndexes } from './progression.ts';
import { isSymbol } from './symbol.ts';

/** Which random variables a list of arguments names, and with which values. */
export type Events = (environment: Environment) => readonly Event[];

/** Compiles arguments as events: `x_t`, `x_t=b`, `x_1,\dots,x_n`, `x_{<t}`, `\cdot`, or a value alone. */
export function compileEvents(parts: readonly Node[], compile: (part: Node) => Evaluate): Events {
  return compileItems(parts, compile, (part) => compileEvent(part, compile));
}

function compileEvent(part: Node, compile: (part: Node) => Evaluate): Events {
  const [left, right] = part.parts;
  if (isNode(part, placeholder)) return () => [{ name: '', indexes: [], value: undefined }];
  if (
    isNode(part, event) &&
    part.data.sign === '=' &&
    left !== undefined &&
    right !== undefined &&
    isSymbol(left)
  ) {
    const value = isNode(right, placeholder) ? undefined : compile(right);
    const variable = compileVariable(left, compile);
    return (environment) => variable(environment).map((named) => ({ ...named, value: value?.(environment) }));
  }
  if (isSymbol(part)) return compileVariable(part, compile);
  const value = compile(part);
  return (environment) => [{ name: '', indexes: [], value: value(environment) }];
}

/** A name with its value; as many names as a subscript such as `<t` selects. */
function compileVariable(name: Node, compile: (part: Node) => Evaluate): Events {
  if (!isSymbol(name)) return () => [];
  const { base } = name.data;
  const indexes = name.parts.map((part) => compile(part));
  if (!name.parts.some((part) => isNode(part, componentRange))) {
    const value = compile(name);
    return (environment) => [
      {
        name: base,
        indexes: indexes.map((index) => index(environment)),
        value: unlessFree(value, environment),
      },
    ];
  }
  const members = new Map<number, Events>();
  const [only] = indexes;
  return (environment) => {
    const range = only?.(environment);
    if (!(range instanceof IndexRange) || indexes.length !== 1 || !Number.isFinite(range.last))
      throw endless(name);
    const events: Event[] = [];
    for (let k = range.first; k <= range.last; k += 1) {
      let member = members.get(k);
      if (member === undefined) {
        member = compileVariable(withIndexes(name, [k]), compile);
        members.set(k, member);
      }
      events.push(...member(environment));
    }
    return events;
  };
}

function endless(name: Node): FormulaError {
  return new FormulaError('not-supported/endless-variables', name.range);
}

/** The value of a variable; undefined where nothing binds it. */
function unlessFree(value: Evaluate, environment: Environment): Value | undefined {
  try {
    return value(environment);
  } catch (error) {
    if (error instanceof FormulaError && error.slug === 'unknown-symbol') return undefined;
    throw error;
  }
}
