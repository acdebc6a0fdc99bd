import type { Mutant } from '#formula';
import type { Text } from '../i18n/text.ts';
import type { ControlResult, Sample } from './verdict.ts';

/** What became of a wrong formula that the machine made. */
export interface MutantFate extends Mutant {
  readonly killed: boolean;
  /**
   * How: as a control is rejected, or `type` (it has no value), `unreadable` (it cannot be read in its world),
   * `undefined` (a side is not finite), `refused` (it asks for too much work), `stopped` (it was ended by the limits
   * of the checking process).
   */
  readonly by: ControlResult['by'] | 'unreadable' | 'undefined' | 'refused' | 'stopped';
  /** The figure behind a rejection by numbers. */
  readonly figure?: number;
  /** Why there are no numbers. */
  readonly reason?: string;
  /** The worst sample without its long vectors, where there is one. */
  readonly worst?: Sample;
  /** Why it need not be rejected: the entry's proof that it is the formula itself. */
  readonly because?: Text;
}

/** The wrong formulas that the machine made of an equation, with their fates. */
export interface MutantReport {
  readonly made: number;
  /** How many were rejected. */
  readonly killed: number;
  /** How many were not, and are waived by name. */
  readonly waived: number;
  readonly fates: readonly MutantFate[];
}
