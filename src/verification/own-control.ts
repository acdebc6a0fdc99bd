import { scaleTerm, type Formula } from '#formula';
import { CheckError } from './check-error.ts';
import type { Control } from './control.ts';
import type { IdentityEntry } from './formula-entry.ts';
import { FormulaSubject } from './formula-subject.ts';
import { ownMargin } from './margin.ts';
import { reason } from './reason.ts';

const factor = '1.0001';

/**
 * The engine's own wrong variant of an identity: one term scaled by 1 + 1e-4.
 *
 * @throws {CheckError} when no term can be scaled
 */
export function ownControl(
  formula: Formula | null,
  entry: IdentityEntry,
  definitions: readonly string[],
): Control {
  const tex = formula === null ? null : scaleTerm(formula, factor);
  if (tex === null) throw new CheckError(reason('no-term'));
  return {
    tex,
    teaches: { en: 'a term scaled by 1.0001', zh: '某一项乘以 1.0001' },
    subject: new FormulaSubject({ tex, entry, world: entry.world, definitions, isWrong: true }),
    margin: ownMargin,
  };
}
