import { Late } from '#numerics';
import type { Group } from './registry.ts';

/**
 * The chapters of the language behind its core: each is fetched when a formula first needs it.
 *
 * A formula is read and evaluated with the chapters that its commands belong to, and with whatever else it turns out
 * to need; where one is missing nothing is guessed, but asked for, and `complete` begins anew once it is there.
 */
export const asymptotics = new Late(() => import('./chapters/asymptotics.ts'));
export const calculus = new Late(() => import('./chapters/calculus.ts'));
/** Fields at other places, and what operators make of them. */
export const fields = new Late(() => import('./chapters/fields.ts'));
export const functions = new Late(() => import('./chapters/functions.ts'));
export const integrals = new Late(() => import('./chapters/integrals.ts'));
export const laws = new Late(() => import('./chapters/laws.ts'));
export const lists = new Late(() => import('./chapters/lists.ts'));
export const matrices = new Late(() => import('./chapters/matrices.ts'));
export const norms = new Late(() => import('./chapters/norms.ts'));
export const sets = new Late(() => import('./chapters/sets.ts'));
export const statements = new Late(() => import('./chapters/statements.ts'));
/** Whole numbers and fractions without rounding. */
export const exact = new Late(() => import('./algebra/exact.ts'));
/** The environments that only lay rows out. */
export const alignment = new Late(() => import('./alignment.ts'));

/** A chapter that registers operators. */
export type Chapter = Late<{ readonly groups: readonly Group[] }>;

/** The tokens that each chapter registers; no token belongs to two of them, or to the core as well. */
const vocabulary: readonly (readonly [chapter: Chapter, tokens: string])[] = [
  [asymptotics, '\\lim'],
  [calculus, '\\nabla \\partial'],
  [fields, '\\Delta'],
  [
    functions,
    '\\circ \\sqrt \\exp \\log \\ln \\sin \\cos \\tan \\sinh \\cosh \\tanh \\arctan \\operatorname{erf}',
  ],
  [integrals, '* \\int \\oint'],
  [laws, '\\mathrm{TV} \\mathrm{KL} \\operatorname{softmax} \\operatorname{lse}'],
  [matrices, '\\bigoplus \\oplus \\det \\operatorname{tr} \\operatorname{diag} \\operatorname{rank}'],
  [norms, '\\lVert \\lvert |'],
  [
    sets,
    '\\# \\{ ! \\binom \\min \\max \\operatorname{clip} \\arg \\ker \\dim \\bigcap \\bigcup \\cap \\cup ' +
      '\\operatorname{Cov} \\lfloor \\lceil \\bmod \\sum \\prod',
  ],
];

/** The chapter that a token belongs to, for those that do not belong to the core. */
export const chapterOf: ReadonlyMap<string, Chapter> = new Map(
  vocabulary.flatMap(([chapter, tokens]) => tokens.split(' ').map((token) => [token, chapter] as const)),
);
