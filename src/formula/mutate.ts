import { FormulaError } from './error.ts';
import { edited } from './mutants/edit.ts';
import type { Kind } from './mutants/kind.ts';
import { kinds } from './mutants/kinds.ts';
import { sitesOf } from './mutants/sites.ts';
import type { Names } from './names.ts';
import { isSymbol } from './operators/symbol.ts';
import { parse } from './parse.ts';
import { reading } from './reading.ts';
import { walk, type Formula } from './tree.ts';

/** A wrong formula made by the machine, as LaTeX that can be displayed. */
export interface Mutant {
  readonly tex: string;
  readonly kind: MutantKind;
}

export type MutantKind = (typeof kinds)[number]['name'];

/** What was done to make a mutant of each kind, in the order in which they are made. */
export const mutantKinds: readonly Kind<MutantKind>[] = kinds;

/**
 * The wrong formulas that differ from a formula by one edit, in the order of the formula within each kind.
 *
 * All parse, name nothing that the formula could not, and differ from it and from one another in what they are read as.
 * Only relations and definitions are edited.
 */
export function mutate(formula: Formula, names: Names): Mutant[] {
  const seen = new Set([reading(formula)]);
  const bound = unbound(formula, names);
  const sites = sitesOf(formula);
  const links = formula.clauses.filter(({ role }) => role === 'relation').flatMap((clause) => clause.links);
  return mutantKinds.flatMap((kind) => {
    const edits = [
      ...links.flatMap((link) => kind.between?.(link, formula.tex) ?? []),
      ...sites.flatMap((site) => kind.at?.(site) ?? []),
    ];
    return edits.flatMap((edit): Mutant[] => {
      const tex = edited(formula.tex, edit);
      const mutant = parsed(tex, names);
      if (mutant === null || !sameShape(formula, mutant)) return [];
      const read = reading(mutant);
      if (seen.has(read) || isTrivial(mutant) || [...unbound(mutant, names)].some((name) => !bound.has(name)))
        return [];
      seen.add(read);
      return [{ tex, kind: kind.name }];
    });
  });
}

function parsed(tex: string, names: Names): Formula | null {
  try {
    return parse(tex, names);
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}

/** Whether two formulas have the same clauses in the same roles. */
function sameShape(a: Formula, b: Formula): boolean {
  const shape = ({ clauses }: Formula): string =>
    clauses.map(({ role, links }) => `${role} ${links.length}`).join();
  return shape(a) === shape(b);
}

/** Whether a relation compares an expression with itself: true, and no test of anything. */
function isTrivial(formula: Formula): boolean {
  const read = (node: Parameters<typeof walk>[0]): string => node.operator.read(node, read);
  return formula.clauses.some(
    ({ role, links }) => role === 'relation' && links.some(({ left, right }) => read(left) === read(right)),
  );
}

/** The names of a formula that nothing binds: indices, integration variables, and what it defines itself. */
function unbound(formula: Formula, names: Names): Set<string> {
  const nodes = formula.clauses.flatMap(({ links }) =>
    links.flatMap(({ left, right }) => [...walk(left), ...walk(right)]),
  );
  return new Set(
    nodes
      .filter(isSymbol)
      .filter(({ data: { base, key }, parts }) => !names.isBound(base, key, parts.length))
      .map(({ data }) => data.key),
  );
}
