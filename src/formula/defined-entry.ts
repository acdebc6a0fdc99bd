import { matrices } from './chapters.ts';
import { definitionKey } from './definition.ts';
import type { Environment } from './environment.ts';
import type { SymbolData } from './operators/symbol.ts';
import type { Node } from './tree.ts';
import { unfold } from './unfold.ts';
import type { Value } from './value.ts';

/**
 * `G^{(m)}_{tb}` where a formula defines `G^{(m)}`: an entry of that matrix or column; undefined where none does.
 *
 * @param indexes of all parts
 * @param letters of the single signs below, where they are one part
 */
export function definedEntry(
  self: Node<SymbolData>,
  indexes: readonly Value[],
  letters: readonly Value[],
  environment: Environment,
): Value | undefined {
  const { base, upper } = self.data;
  if (upper === undefined || upper.count === indexes.length) return undefined;
  const { start, count } = upper;
  const made = environment.root.definitions.get(definitionKey(base, count));
  if (made === undefined) return undefined;
  const places = indexes.filter((_, i) => i < start || i >= start + count);
  const whole = unfold(made, indexes.slice(start, start + count), environment, self.range);
  return matrices.now.entryOf(
    whole,
    letters.length > 0 ? letters : places,
    environment.root.origin,
    self.range,
  );
}
