import type { Text } from '../../i18n/text.ts';
import type { FormulaSlug } from '../slug.ts';
import type { Group } from '../registry.ts';
import type { Scope } from '../scope.ts';

/** A formula that shows a construct at work, with the scope in which it holds. */
export interface Example {
  readonly tex: string;
  readonly scope?: Scope;
  /** The LaTeX of what no number says, such as a function: `f: 'x\\mapsto x^2'`. */
  readonly shown?: Readonly<Record<string, string>>;
  /** The LaTeX of earlier equations that define names. */
  readonly definitions?: readonly string[];
  /** How it is checked, and with which order; as an identity unless said otherwise. */
  readonly relation?: {
    readonly kind: 'bound' | 'approximation' | 'limit' | 'proportionality' | 'constant';
    readonly order?: number;
    readonly varied?: readonly string[];
  };
  /** The error that it is answered with, for what the language knows and refuses. */
  readonly refused?: FormulaSlug;
}

/** Where a token is registered: at a key of its group, or with the marks that belong to none. */
export type Place = Exclude<keyof Group, 'name' | 'functionNames'> | 'signs' | 'structure';

/**
 * One thing that can be written, as the reference explains it.
 *
 * Each token that a group registers belongs to a construct of its reference, at the place where it is registered.
 */
export interface Construct extends Readonly<Partial<Record<Place, readonly string[]>>> {
  /** How it is written, as LaTeX that can be typeset. */
  readonly pattern: string;
  readonly says: Text;
  /** Its signatures, such as `column, column → number`, in the words of `typeWords`. */
  readonly types: readonly string[];
  /** The name of the operator that it is read as, where it makes one. */
  readonly operator?: string;
  readonly example: Example;
}

/** The constructs of one group of operators. */
export interface GroupReference {
  /** The group's name in the registry. */
  readonly group: string;
  readonly title: Text;
  readonly constructs: readonly Construct[];
}
