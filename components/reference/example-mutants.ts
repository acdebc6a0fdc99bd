import type { Example } from '#reference';
import { mutantsOf, tryMutant, type MutantFate } from '#verification';
import { exampleEntry } from './example-entry.ts';

const label = 'eq:example';
const mostShown = 4;

const known = new WeakMap<Example, readonly MutantFate[]>();

/**
 * The first mutant of each kind that an example's scope rejects, of the last four kinds: the kinds become more
 * particular, so that a derivative shows what is done to derivatives rather than to signs.
 *
 * Empty for an example that is refused.
 */
export function exampleMutants(example: Example): readonly MutantFate[] {
  const mutants = known.get(example) ?? rejected(example);
  known.set(example, mutants);
  return mutants;
}

function rejected(example: Example): readonly MutantFate[] {
  const { tex, definitions = [], refused } = example;
  if (refused !== undefined) return [];
  const entry = exampleEntry(example);
  const options = { seed: 1, definitions };
  const mutants = mutantsOf(entry, label, tex, options);
  const kinds = [...new Set(mutants.map(({ kind }) => kind))].reverse();
  const fates: MutantFate[] = [];
  for (const kind of kinds) {
    if (fates.length === mostShown) break;
    for (const mutant of mutants.filter((each) => each.kind === kind)) {
      const fate = tryMutant(entry, label, mutant, options);
      if (!fate.killed) continue;
      fates.unshift(fate);
      break;
    }
  }
  return fates;
}
