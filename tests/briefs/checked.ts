import { verify, type FormulaEntry, type Verdict } from '#verification';
import type { Drawn, World } from '#worlds';
import type { Scope } from '#formula';
import type { Stream } from '#numerics';
import { displayed } from './fixtures.ts';

const words = { en: 'a test', zh: '测试' };

/** A formula of a brief in a small world, with variants of it that must be rejected. */
export interface Check {
  readonly kind?: 'identity' | 'count' | 'bound' | 'proportionality' | 'constant' | 'approximation';
  /** For proportionality and constants: the names that vary. */
  readonly varied?: readonly string[];
  readonly order?: number;
  readonly draw: (random: Stream, parameters: Drawn) => Scope;
  readonly choices?: Readonly<Record<string, readonly number[]>>;
  readonly points?: number;
  /** Labels of the brief's formulas that define names used here. */
  readonly after?: readonly string[];
  /** Edits that make the formula wrong: what is replaced, and by what. */
  readonly wrong: readonly (readonly [from: string, to: string])[];
  /** What is evaluated of the formula, where the rest of it says nothing to evaluate in this world. */
  readonly only?: (tex: string) => string;
}

/** Verifies a displayed formula of a brief by the engine's own rules, and says what comes out. */
export function check(slug: string, label: string, checked: Check): Verdict {
  const {
    kind = 'identity',
    varied,
    order,
    draw,
    choices = {},
    points = 64,
    after = [],
    wrong,
    only,
  } = checked;
  const tex = only?.(displayed(slug, label)) ?? displayed(slug, label);
  const parameters = Object.fromEntries(
    Object.entries(choices).map(([name, values]) => [name, { kind: 'choice', says: words, values } as const]),
  );
  const combinations = Object.values(choices).reduce((product, values) => product * values.length, 1);
  const world: World = {
    id: 'test',
    says: words,
    parameters,
    routes: {},
    points: Math.ceil(points / combinations),
    draw,
  };
  const variants = wrong.map(([from, to]) => ({ tex: edited(tex, from, to), teaches: words }));
  const entry = {
    form: 'formula',
    kind,
    says: words,
    world,
    wrong: variants,
    ...(varied === undefined ? {} : { varied }),
    ...(order === undefined ? {} : { order }),
  } as FormulaEntry;
  const definitions = after.map((earlier) => displayed(slug, earlier));
  return verify(entry, label, tex, { seed: 20_230_608, definitions });
}

/** The verdict, with its reason where it is not `verified`. */
export function told({ verdict, failure, controls }: Verdict): string {
  const survivors = controls.filter(({ rejected }) => !rejected).map(({ tex }) => tex);
  const reason = failure === null ? '' : `: ${failure.message}`;
  return verdict + reason + (survivors.length === 0 ? '' : `; not rejected: ${survivors.join(' | ')}`);
}

function edited(tex: string, from: string, to: string): string {
  if (!tex.includes(from)) throw new Error(`${tex} does not contain ${from}`);
  return tex.replace(from, to);
}
