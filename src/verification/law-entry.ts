import type { Stream } from '#numerics';
import type { Drawn, Parameter } from '#worlds';
import type { Text } from '../i18n/text.ts';

/** Draws `n` real numbers whose law is in question: a coordinate, a projection or a statistic of each sample. */
export type Sampler = (random: Stream, n: number, parameters: Drawn) => readonly number[];

/** The distribution function that the samples should have. */
export type Distribution = (parameters: Drawn) => (x: number) => number;

/** A wrong sampler, or the right one against a wrong formula. */
export interface WrongLaw {
  readonly tex: string;
  readonly teaches: Text;
  readonly sample: Sampler;
  readonly erratum?: string;
}

/** An equality in distribution, checked by the Kolmogorov–Smirnov statistic. */
export interface LawEntry {
  readonly form: 'law';
  readonly kind: 'law';
  readonly says: Text;
  readonly from?: readonly string[];
  /** Why the formula is not executed. */
  readonly why: Text;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly routes?: Readonly<Record<string, Text>>;
  /** The number n of samples for each combination of choices, at least 10 000. */
  readonly samples: number;
  readonly sample: Sampler;
  /** What the samples are compared with: a distribution function, or samples by another route. */
  readonly against: { readonly cdf: Distribution } | { readonly sample: Sampler };
  readonly wrong: readonly WrongLaw[];
  /** The lock: changes with the formula and with this check. */
  readonly formula: string;
}
