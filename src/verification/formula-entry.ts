import type { World } from '#worlds';
import type { Text } from '../i18n/text.ts';
import type { AlsoTrue } from './also-true.ts';
import type { Hypothesis } from './hypothesis.ts';
import type { Wrong } from './wrong.ts';

/** What all entries share whose formula is executed. */
interface Executed {
  readonly form: 'formula';
  /** What the equation says, in one sentence. */
  readonly says: Text;
  /** Labels of the equations it is derived from. */
  readonly from?: readonly string[];
  readonly world: World;
  /** At least two. */
  readonly wrong: readonly Wrong[];
  /** What the formula assumes, each with a world that shows it to be needed. */
  readonly hypotheses?: readonly Hypothesis[];
  /** Mutants that the check cannot reject, each with the proof that it is true as well. */
  readonly alsoTrue?: readonly AlsoTrue[];
}

export interface IdentityEntry extends Executed {
  readonly kind: 'identity';
}

export interface BoundEntry extends Executed {
  readonly kind: 'bound';
  /** Set when both sides are equal somewhere in the world, so that no smaller bound holds; a larger one is rejected. */
  readonly attained?: boolean;
}

export interface ApproximationEntry extends Executed {
  readonly kind: 'approximation';
  /** For `\approx` without `O(h^p)`: the order of the error in the world's step. */
  readonly order?: number;
  /** Set when both sides are known to agree exactly. */
  readonly exact?: boolean;
}

export interface ProportionalityEntry extends Executed {
  readonly kind: 'proportionality';
  /** The names under whose variation the ratio is one constant. */
  readonly varied: readonly string[];
}

export interface ConstantEntry extends Executed {
  readonly kind: 'constant';
  /** The names under whose variation the difference is one constant. */
  readonly varied: readonly string[];
}

export interface LimitEntry extends Executed {
  readonly kind: 'limit';
  /** The error falls like the inverse of the symbol (or of its distance to the target) to this power. */
  readonly order: number;
  /** First value of the symbol, or first distance to a finite target; the world's step otherwise. */
  readonly start?: number;
}

export interface CountEntry extends Executed {
  readonly kind: 'count';
}

export type FormulaEntry =
  | IdentityEntry
  | BoundEntry
  | ApproximationEntry
  | ProportionalityEntry
  | ConstantEntry
  | LimitEntry
  | CountEntry;
