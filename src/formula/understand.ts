import { claimsOf } from './claims.ts';
import { definitionsOf } from './definitions.ts';
import type { Definition } from './definition.ts';
import { Environment } from './environment.ts';
import { namesIn, type Names } from './names.ts';
import { parse } from './parse.ts';
import type { Scope } from './scope.ts';
import type { Formula, Link } from './tree.ts';

/** A formula read in the light of a scope, ready to be evaluated in scopes of the same world. */
export interface Understanding {
  readonly formula: Formula;
  /** Every link that is to be checked, in order. */
  readonly links: readonly Link[];
  /** Links in parentheses: they must hold, and are not counted. */
  readonly conditions: readonly Link[];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The names by which it was read. */
  readonly names: Names;
}

/**
 * Reads a formula in a world.
 *
 * @param scope any draw of the world: it says which names are functions
 * @param earlier the LaTeX of equations that define names used here, in the order of the article
 * @throws FormulaError
 */
export function understand(tex: string, scope: Scope, earlier: readonly string[] = []): Understanding {
  const definitions = new Map<string, Definition>();
  const define = (formula: Formula): void => {
    for (const [key, definition] of definitionsOf(formula)) definitions.set(key, definition);
  };
  for (const source of earlier) define(parse(source, namesIn(Environment.of(scope, definitions))));
  const environment = Environment.of(scope, new Map(definitions));
  // Twice, since a name may be used as a function in a clause before the one that defines it.
  const local = definitionsOf(parse(tex, namesIn(environment)));
  const names = namesIn(environment, local);
  const formula = parse(tex, names);
  define(formula);
  const conditions = formula.clauses
    .filter(({ role }) => role === 'condition')
    .flatMap(({ links }) => [...links]);
  return { formula, links: claimsOf(formula, environment.root.displayed), conditions, definitions, names };
}
