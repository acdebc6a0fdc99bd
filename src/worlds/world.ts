import type { Scope } from '#formula';
import type { Stream } from '#numerics';
import type { Text } from '../i18n/text.ts';

/** One of a few values, such as the dimension; the engine visits every value at build. */
export interface Choice {
  readonly kind: 'choice';
  readonly says: Text;
  readonly values: readonly number[];
}

/** An interval from which every sample point draws its own value; a reader may narrow it. */
export interface Interval {
  readonly kind: 'interval';
  readonly says: Text;
  readonly lower: number;
  readonly upper: number;
}

export type Parameter = Choice | Interval;

/** A value for each choice, a sub-interval for each interval. */
export type Setting = number | readonly [lower: number, upper: number];
export type Settings = Readonly<Record<string, Setting>>;

/** What {@link World.draw} receives: every parameter resolved to one number. */
export type Drawn = Readonly<Record<string, number>>;

/**
 * A reusable binding of symbols to values, drawn from a seeded stream.
 *
 * `draw` is pure: the same stream and parameters give the same scope, in every engine.
 */
export interface World {
  /** A short name in kebab case, unique on the site. */
  readonly id: string;
  /** One sentence: what the symbols stand for. */
  readonly says: Text;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** For each oracle the route by which it is computed, so that two sides can be seen not to share one. */
  readonly routes: Readonly<Record<string, Text>>;
  /** How many points the engine draws for a combination of choices, fewer where a point is dear; at least 64 in all. */
  readonly points: number | ((choices: Drawn) => number);
  readonly draw: (random: Stream, parameters: Drawn) => Scope;
}
