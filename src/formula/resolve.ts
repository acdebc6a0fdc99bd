import { holds } from './algebra/holds.ts';
import { calculus } from './chapters.ts';
import { component } from './component.ts';
import { constant } from './constant.ts';
import { definedEntry } from './defined-entry.ts';
import { definitionKey } from './definition.ts';
import type { Environment } from './environment.ts';
import { FormulaError } from './error.ts';
import { gauge } from './gauge.ts';
import type { SymbolData } from './operators/symbol.ts';
import { indexed } from './names.ts';
import { memberOf } from './member.ts';
import { partialDerivative } from './subscript-derivative.ts';
import type { Evaluate, Node } from './tree.ts';
import { unfold } from './unfold.ts';
import { Family, type Value } from './value.ts';

/**
 * Looks a name up: as that very name, as a definition, as a partial derivative such as `z_{xy}`, as a member of a family,
 * as a component of a vector, as a constant, in this order.
 *
 * @param letters the single signs of the subscript, which are the indexes of a family that takes as many
 * @throws FormulaError `unknown-symbol`
 */
export function resolve(
  self: Node<SymbolData>,
  subscripts: readonly Evaluate[],
  letters: readonly Evaluate[],
  environment: Environment,
): Value {
  const { base, key, dots, primes } = self.data;
  const dotted = dots > 0 ? `\\${'d'.repeat(dots)}ot{${base}}${key.slice(base.length)}` : key;
  const exact = environment.get(dotted);
  if (exact !== undefined) return exact;
  if (dots > 0) return calculus.now.rate(self, subscripts, environment);
  const { definitions } = environment.root;
  const isOwnName =
    definitions.has(definitionKey(key, 0)) ||
    definitions.has(definitionKey(base, subscripts.length)) ||
    (subscripts.length > 0 && environment.get(base) instanceof Family);
  if (primes > 0 && !isOwnName) return calculus.now.primed(self, subscripts, environment);
  const named = definitions.get(definitionKey(key, 0));
  if (named !== undefined) return unfold(named, [], environment, self.range);
  const partial = partialDerivative(self, environment);
  if (partial !== undefined) return partial;
  const indexes = subscripts.map((subscript) => subscript(environment));
  gauge.scale = 0;
  const made = definitions.get(definitionKey(base, indexes.length));
  if (made !== undefined) return unfold(made, indexes, environment, self.range);
  if (self.data.upper !== undefined) {
    const single = letters.map((letter) => letter(environment));
    const entry = definedEntry(self, indexes, single, environment);
    if (entry !== undefined) return entry;
  }
  const whole = indexes.length > 0 ? (environment.get(indexed(key)) ?? environment.get(base)) : undefined;
  if (whole instanceof Family) {
    const isSplit = whole.at.length === letters.length && indexes.length !== letters.length;
    return memberOf(whole, isSplit ? letters.map((letter) => letter(environment)) : indexes, self);
  }
  return (
    component(self, indexes, environment) ??
    constant(key, environment, self.range) ??
    kronecker(self, indexes, letters, environment) ??
    unknown(self, environment)
  );
}

/** `\delta_{i,j}` and `\delta_{ij}`, unless the world binds it: 1 for equal indices, 0 for others. */
function kronecker(
  { data: { base }, range }: Node<SymbolData>,
  indexes: readonly Value[],
  letters: readonly Evaluate[],
  environment: Environment,
): Value | undefined {
  if (base !== '\\delta') return undefined;
  const pair = indexes.length === 2 ? indexes : letters.map((letter) => letter(environment));
  const [i, j] = pair;
  if (pair.length !== 2 || i === undefined || j === undefined) return undefined;
  return holds(i, '=', j, range) ? 1 : 0;
}

function unknown(self: Node<SymbolData>, environment: Environment): never {
  const { base, key } = self.data;
  const known = [...environment.root.bindings.keys()];
  const alike = known.filter((name) => plainName(name).startsWith(plainName(base)));
  const shown = alike.length > 0 ? alike.slice(0, 3) : known;
  if (shown.length === 0) throw new FormulaError('unknown-symbol/empty-world', self.range, { name: key });
  throw new FormulaError('unknown-symbol/name', self.range, { name: key, known: shown });
}

/** A name without the commands and braces that only style it, in which names are most often confused. */
function plainName(name: string): string {
  return name.replaceAll(/\\(?:boldsymbol|mathbf|mathcal|mathrm)|[{}]/gu, '');
}
