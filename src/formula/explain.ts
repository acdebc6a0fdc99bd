import { pointwise } from './algebra/point.ts';
import { typeName } from './catalogue/shape-name.ts';
import { numberConstant } from './constant.ts';
import { Environment } from './environment.ts';
import { resetGauge } from './gauge.ts';
import { isNode } from './node.ts';
import { bracket } from './operators/bracket.ts';
import { literalValue } from './operators/number.ts';
import { isSymbol } from './operators/symbol.ts';
import { bare } from './parentheses.ts';
import type { Range } from './range.ts';
import { readIn, reading } from './reading.ts';
import type { Scope } from './scope.ts';
import { sourceOf, type Ancestor, type Source } from './source-of.ts';
import { walk, type Clause, type Evaluate, type Link, type Node, type Read } from './tree.ts';
import type { Understanding } from './understand.ts';

/** A subexpression: its reading, where it stands in the formula, and its type at one draw of the world. */
export interface Part {
  readonly tex: string;
  readonly range: Range;
  /** What it was read as, such as `gradient`. */
  readonly operator: string;
  /** As errors name it, such as `a column of 2`; null where it is never evaluated by itself. */
  readonly type: string | null;
  readonly parts: readonly Part[];
}

/** A name of the formula with where its value comes from. */
export interface BoundSymbol {
  readonly tex: string;
  readonly type: string | null;
  readonly source: Source;
}

/** What was understood of a formula; plain data. */
export interface Explanation {
  /** Fully parenthesised, with every argument written out. */
  readonly reading: string;
  readonly links: readonly {
    readonly role: Clause['role'];
    readonly sign: string;
    readonly left: Part;
    readonly right: Part;
  }[];
  readonly symbols: readonly BoundSymbol[];
}

/** What was seen of a node when it was evaluated first. */
interface Seen {
  readonly type: string;
  readonly environment: Environment;
}

/**
 * Explains a formula by evaluating it once: the type of every subexpression, the binding of every name.
 *
 * @param scope a draw of the world in which the formula was understood
 */
export function explain({ formula, definitions }: Understanding, scope: Scope): Explanation {
  const symbols = new Map<string, BoundSymbol>();
  const environment = Environment.of(scope, definitions);
  const read = readIn(environment);
  const links = formula.clauses
    .filter(({ role }) => role !== 'domain')
    .flatMap(({ role, links: all }) =>
      all.map((link) => {
        const outside = Environment.of(stepping(scope, link), definitions);
        const isDefinition = role === 'definition';
        const inside = isDefinition ? indexed(link.left, outside) : outside;
        const binder = { operator: isDefinition ? 'definition' : 'limit', environment: outside };
        const seen = new Map<Node, Seen>();
        // The left side of a definition is the name that it makes.
        for (const side of isDefinition ? [link.right] : [link.left, link.right]) {
          observe(side, inside, seen);
          collect(side, [{ operator: '', environment: inside }, binder], seen, symbols);
        }
        return {
          role,
          sign: link.sign,
          left: partOf(link.left, read, seen),
          right: partOf(link.right, read, seen),
        };
      }),
    );
  return { reading: reading(formula, environment), links, symbols: [...symbols.values()] };
}

/** The scope with the name bound that a limit or a remainder runs along. */
function stepping(scope: Scope, { limit, remainder }: Link): Scope {
  const symbol = limit?.symbol ?? remainder?.symbol;
  if (symbol === undefined) return scope;
  return { ...scope, bindings: { [symbol]: scope.step?.start ?? 1, ...scope.bindings } };
}

/** The first member of a family that is being defined: its indexes that nothing else binds are 1. */
function indexed(head: Node, environment: Environment): Environment {
  const indexes = [...walk(head)].filter((node) => isSymbol(node) && node.parts.length === 0);
  return indexes.reduce(
    (bound, node) =>
      isSymbol(node) && node !== head && bound.get(node.data.key) === undefined
        ? bound.bind(node.data.key, 1)
        : bound,
    environment,
  );
}

/** Evaluates a side and keeps what each node in it was, at its first evaluation. */
function observe(side: Node, environment: Environment, seen: Map<Node, Seen>): void {
  const compile = (part: Node): Evaluate => {
    const evaluate = part.operator.compile(part, compile);
    return (within) => {
      const value = evaluate(within);
      if (!seen.has(part)) seen.set(part, { type: typeName(value), environment: within });
      return value;
    };
  };
  try {
    resetGauge();
    pointwise(side, compile)(environment);
  } catch {
    // What cannot be evaluated has no type to show; whether it should have one is for the check to say.
  }
}

function partOf(node: Node, read: Read, seen: ReadonlyMap<Node, Seen>): Part {
  const [inner] = node.parts;
  if (isNode(node, bracket) && inner !== undefined) return partOf(inner, read, seen);
  const isNumber = literalValue(node) !== undefined;
  const type = seen.get(node)?.type ?? (isNumber ? typeName(0) : null);
  const isFunction = type === 'a function' || type === 'a law';
  return {
    tex: bare(isFunction ? read(node, 'function') : read(node)),
    range: node.range,
    operator: node.operator.name,
    type,
    parts: node.parts.map((part) => partOf(part, read, seen)),
  };
}

/**
 * Adds the names of an expression, each once for each source of its value.
 *
 * @param around what stands around it, innermost first
 */
function collect(
  node: Node,
  around: readonly Ancestor[],
  seen: Map<Node, Seen>,
  symbols: Map<string, BoundSymbol>,
): void {
  const own = seen.get(node);
  // What is never evaluated stands under the bindings of what is around it.
  const environment = own?.environment ?? around.find((ancestor) => ancestor.environment)?.environment;
  if (isSymbol(node) && environment !== undefined) {
    const source = sourceOf(node, environment, around);
    const tex = node.operator.read(node, () => '');
    const { key: name } = node.data;
    const value = own === undefined ? (environment.get(name) ?? numberConstant(name)) : undefined;
    if (value !== undefined) seen.set(node, { type: typeName(value), environment });
    const key = JSON.stringify([tex, source]);
    if (source !== null && (symbols.get(key)?.type ?? null) === null)
      symbols.set(key, { tex, type: seen.get(node)?.type ?? null, source });
  }
  const inside = [{ operator: node.operator.name, environment: own?.environment }, ...around];
  for (const part of node.parts) collect(part, inside, seen, symbols);
}
