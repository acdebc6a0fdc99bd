import type { Text } from '../i18n/text.ts';
import type { Dropped, DroppedAssumption } from './hypothesis.ts';

/** A formula that introduces names: there is nothing to check. */
export interface DefinitionEntry {
  readonly form: 'stated';
  readonly kind: 'definition';
  readonly says: Text;
  readonly from?: readonly string[];
}

/** A hypothesis or an ansatz: what follows holds where it holds. */
export interface AssumptionEntry {
  readonly form: 'stated';
  readonly kind: 'assumption';
  readonly says: Text;
  readonly from?: readonly string[];
  /** A world in which it does not hold, and the equation that fails there. */
  readonly dropped?: DroppedAssumption;
}

/** Someone's measurement, with where it was published. */
export interface ReportedEntry {
  readonly form: 'stated';
  readonly kind: 'reported';
  readonly says: Text;
  readonly from?: readonly string[];
  readonly source: string;
}

/** Someone's statement that is wrong: displayed so that it can be seen to fail, and never used. */
export interface RefutationEntry {
  readonly form: 'stated';
  readonly kind: 'refutation';
  readonly says: Text;
  readonly from?: readonly string[];
  /** At least two worlds in which the formula fails. */
  readonly refuted: readonly Dropped[];
}

export type StatedEntry = DefinitionEntry | AssumptionEntry | ReportedEntry | RefutationEntry;
