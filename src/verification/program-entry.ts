import type { Stream } from '#numerics';
import type { Drawn, Parameter } from '#worlds';
import type { Text } from '../i18n/text.ts';
import type { MeasuredError, MeasuredPair } from './measured.ts';
import type { Kind } from './verdict.ts';

/** Measures two sides at one point that the engine has drawn. */
export type PairProgram = (random: Stream, parameters: Drawn) => MeasuredPair;

/** Measures an error at one point and one step; the engine passes the same stream at every step. */
export type ErrorProgram = (random: Stream, parameters: Drawn, step: number) => MeasuredError;

/** A wrong program. */
export interface WrongProgram<Run> {
  readonly tex: string;
  readonly teaches: Text;
  readonly run: Run;
  readonly erratum?: string;
}

interface Programmed<Run> {
  readonly form: 'program';
  readonly kind: Exclude<Kind, 'law' | 'definition' | 'assumption' | 'reported' | 'refutation'>;
  readonly says: Text;
  readonly from?: readonly string[];
  /** Why the formula is not executed. */
  readonly why: Text;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly routes?: Readonly<Record<string, Text>>;
  /** Points for each combination of choices; at least 64 in all. */
  readonly points: number;
  readonly run: Run;
  readonly wrong: readonly WrongProgram<Run>[];
  /** The lock: changes with the formula and with this check. */
  readonly formula: string;
}

/** `equal`: up to rounding; `bounded`: left ≤ right; `count`: the same integers. */
export interface PairProgramEntry extends Programmed<PairProgram> {
  readonly measures: 'equal' | 'bounded' | 'count';
}

/** An error that must fall with the declared order when the engine halves the step from `start`. */
export interface ErrorProgramEntry extends Programmed<ErrorProgram> {
  readonly measures: 'error';
  readonly order: number;
  readonly start: number;
}

export type ProgramEntry = PairProgramEntry | ErrorProgramEntry;
