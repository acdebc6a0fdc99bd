import { checkEntry } from './check-entry.ts';
import { DerivationError } from './derivation-error.ts';
import type { Derivation } from './derivation.ts';
import { checkLevels } from './level.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';

const labelPattern = /^(?:eq|alg|claim):[a-z0-9]+(?:-[a-zA-Z0-9]+)*$/u;

/** An assumption fails in an equation whose formula is executed. */
function checkConclusion(label: string, entry: Entry, entries: Derivation['entries']): Problem[] {
  if (entry.kind !== 'assumption' || typeof entry.dropped?.conclusion !== 'string') return [];
  const { conclusion } = entry.dropped;
  if (Object.hasOwn(entries, conclusion) && entries[conclusion]?.form === 'formula') return [];
  const hint = 'name an equation of this article whose formula is executed';
  return [{ label, message: `its conclusion ${conclusion} is not an executed formula`, hint }];
}

/**
 * Refuses a derivation with what can be seen to be wrong without running it.
 *
 * It is for those who publish a derivation; a reader's browser loads none that has not passed.
 *
 * @throws {DerivationError} with all problems at once
 */
export function checkDerivation({ entries }: Derivation): void {
  const problems: Problem[] = [];
  for (const [label, entry] of Object.entries(entries)) {
    if (!labelPattern.test(label)) {
      problems.push({
        label,
        message: `not a label: ${JSON.stringify(label)}`,
        hint: 'write eq:, alg: or claim: and a name of lower-case words joined by hyphens',
      });
    }
    problems.push(...checkConclusion(label, entry, entries));
    for (const problem of checkEntry(entry)) problems.push({ label, ...problem });
  }
  problems.push(...checkLevels(entries));
  if (problems.length > 0) throw new DerivationError(problems);
}
