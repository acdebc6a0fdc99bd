import type { Explanation } from '#formula';
import type { Text } from '../i18n/text.ts';
import type { Parameter, Settings } from '#worlds';
import type { Reason } from './reason.ts';

/** What kind of statement an equation is. */
export type Kind =
  | 'identity'
  | 'approximation'
  | 'proportionality'
  | 'constant'
  | 'bound'
  | 'limit'
  | 'law'
  | 'count'
  | 'algorithm'
  | 'definition'
  | 'assumption'
  | 'reported'
  | 'refutation';

/** The outcome of a check, or the reason why there is nothing to check. */
export type Outcome =
  'verified' | 'definition' | 'assumption' | 'reported' | 'disproved' | 'refuted' | 'inconclusive' | 'stale';

/** One sample point, as shown in the table: the bound values as text, both sides, and their distance. */
export interface Sample {
  readonly at: Readonly<Record<string, string>>;
  readonly left: string;
  readonly right: string;
  readonly residual: number;
  readonly tolerance: number;
}

/** What became of a wrong variant. */
export interface ControlResult {
  /** The LaTeX of the wrong formula, or of the formula itself when its world or program is what is wrong. */
  readonly tex: string;
  readonly teaches: Text;
  /** The number of the erratum or caveat that this control records, such as `E2`. */
  readonly erratum?: string;
  readonly rejected: boolean;
  /** How: `residual` (factor over the tolerance), `order` (slope found), `statistic` (over the critical value), `type` (a located error), `violated` (a bound), `slack` (a bound that should be attained and is not). */
  readonly by: 'residual' | 'order' | 'statistic' | 'type' | 'violated' | 'slack';
  /** The figure behind the rejection: the factor, the slope, the statistic, or the excess. */
  readonly figure: number;
  /** The worst sample, where there is one. */
  readonly worst?: Sample;
}

/** What became of the conclusion in a world in which a hypothesis does not hold; `teaches` says what fails there. */
export interface HypothesisResult extends ControlResult {
  /** What is assumed. */
  readonly says: Text;
  /** The world in which it fails. */
  readonly world: { readonly id: string; readonly says: Text };
  /** The label of the conclusion, where that is another equation. */
  readonly conclusion?: string;
}

/** Why a verdict is not `verified`; everything the build report prints. */
export interface Failure {
  /** One lower-case clause; the name of the cause until `worded` has put the words of the reason here. */
  readonly message: string;
  readonly hint: string;
  /** What `worded` makes the words of. */
  readonly reason?: Reason;
  /** Offsets into the formula, where the failure is in it. */
  readonly range?: { readonly start: number; readonly end: number };
  /** The link of a chain that broke, counted from 1, with its LaTeX. */
  readonly link?: { readonly index: number; readonly tex: string };
  readonly worst?: Sample;
}

/** The evidence of one equation; plain data that survives JSON and `postMessage`. */
export interface Verdict {
  readonly label: string;
  readonly kind: Kind;
  readonly verdict: Outcome;
  readonly says: Text;
  /** The relation signs in the order of the links, such as `=`, `\\approx`, `\\le`. */
  readonly relation: string;
  readonly executed: 'formula' | 'program' | 'none';
  /** Why it was not executed from its formula. */
  readonly why?: Text;
  readonly points: { readonly requested: number; readonly evaluated: number; readonly skipped: number };
  /** The residual of the worst point (largest residual / tolerance) and its tolerance; null where the check has none. */
  readonly residual: number | null;
  readonly tolerance: number | null;
  readonly toleranceFrom: {
    /** Rounding operations along the longest path, each worth 2⁻⁵³. */
    readonly operations: number;
    /** Relative errors stated by quadratures, solvers and differences, by kind. */
    readonly stated: Readonly<Record<string, number>>;
  } | null;
  readonly order: {
    readonly declared: number;
    readonly observed: number;
    readonly steps: readonly { readonly step: number; readonly error: number }[];
    /** Set when the approximation turned out to be exact. */
    readonly exact?: boolean;
  } | null;
  readonly law: {
    readonly samples: number;
    readonly level: number;
    readonly critical: number;
    readonly statistic: number;
    /** The smallest difference of the distribution functions found with probability 1 − β. */
    readonly effect: number;
    readonly beta: number;
  } | null;
  /** For bounds: the smallest relative slack, and whether the bound was attained. */
  readonly slack: { readonly smallest: number; readonly attained: boolean } | null;
  readonly controls: readonly ControlResult[];
  /** The engine's own control: a term scaled by 1 + 1e-4. */
  readonly ownControl: ControlResult | null;
  /** For each hypothesis with a witness, what becomes of the conclusion without it. */
  readonly hypotheses: readonly HypothesisResult[];
  /** The fully parenthesised reading, as LaTeX. */
  readonly reading: string;
  /** At build: what was understood, with the type of every part and the source of every name. */
  readonly explanation?: Explanation;
  /** A few sample points for the table. */
  readonly samples: readonly Sample[];
  /** For the residual plot: residual and tolerance of every point in the order drawn. */
  readonly residuals: readonly { readonly residual: number; readonly tolerance: number }[];
  readonly world: {
    readonly id: string;
    readonly says: Text;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly routes: Readonly<Record<string, Text>>;
  } | null;
  readonly premises: readonly string[];
  readonly seed: number;
  readonly settings: Settings;
  readonly milliseconds: number;
  readonly failure: Failure | null;
}
