import { mutate, type Mutant } from '#formula';
import type { FormulaEntry } from './formula-entry.ts';
import { FormulaSubject } from './formula-subject.ts';
import { isOutsideDomain } from './outside-domain.ts';
import type { VerifyOptions } from './options.ts';
import { pointsOf } from './points.ts';

/**
 * The wrong formulas that the machine makes of an entry's formula, always the same ones in the same order.
 *
 * @throws {CheckError} when the formula cannot be read, and what its world throws
 */
export function mutantsOf(
  entry: FormulaEntry,
  label: string,
  tex: string,
  { seed, settings = {}, definitions = [] }: VerifyOptions,
): readonly Mutant[] {
  const { world } = entry;
  const subject = new FormulaSubject({ tex, entry, world, definitions, isWrong: false });
  for (const point of pointsOf(world, { seed, path: [label], settings }).draw()) {
    try {
      const { formula, names } = subject.understanding(point);
      return mutate(formula, names);
    } catch (thrown) {
      if (!isOutsideDomain(thrown)) throw thrown;
    }
  }
  return [];
}
