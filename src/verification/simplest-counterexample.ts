import { grids, RoundedStream, roundWithin } from '#numerics';
import type { Drawn, Parameter } from '#worlds';
import { assess } from './assess.ts';
import { parametersOf } from './blank-verdict.ts';
import { renewMemory } from './budget-memory.ts';
import { checkSettings } from './check-settings.ts';
import { combinations } from './combinations.ts';
import { drawPoint, type Point } from './draw-point.ts';
import { editedSubject } from './edited-subject.ts';
import type { Entry } from './entry.ts';
import type { VerifyOptions } from './options.ts';
import { isFiniteMeasurement } from './residual.ts';
import type { Subject } from './subject.ts';
import type { Sample } from './verdict.ts';

/** How many draws are tried on each grid. */
const draws = 12;

/** Departures that a single point shows. */
const isPointwise: ReadonlySet<string> = new Set(['residual', 'violated']);

/**
 * A point at which a reader's formula fails while the article's own holds: of the smallest dimension, then on the
 * coarsest grid that has one, then the shortest to write down.
 *
 * @param article the LaTeX of the equation itself; a rounded draw at which that fails too is none of its world
 * @returns null where no single point refutes the formula, as of an order of convergence
 * @throws {CheckError} for settings that do not exist, or an entry whose formula is not executed
 */
export function simplestCounterexample(
  entry: Entry,
  label: string,
  tex: string,
  article: string,
  { seed, settings = {}, definitions = [] }: VerifyOptions,
): Sample | null {
  renewMemory();
  const parameters = parametersOf(entry);
  checkSettings(parameters, settings);
  const edited = editedSubject(entry, tex, definitions);
  const own = editedSubject(entry, article, definitions);
  for (const combination of combinations(parameters, settings).toSorted((a, b) => size(a) - size(b))) {
    for (const parts of [...grids, null]) {
      const found: Sample[] = [];
      for (let index = 0; index < draws; index += 1) {
        const exact = drawPoint(seed, [label], parameters, settings, combination, index);
        const point = parts === null ? exact : rounded(exact, parameters, settings, parts);
        const sample = refutation(edited, point);
        if (sample !== null && refutation(own, point) === null) found.push(sample);
      }
      const [first, ...others] = found;
      if (first !== undefined) return others.reduce((a, b) => (length(b) < length(a) ? b : a), first);
    }
  }
  return null;
}

/** What a combination of choices is worth avoiding: its dimensions and counts together. */
function size(combination: Drawn): number {
  return Object.values(combination).reduce((sum, value) => sum + Math.abs(value), 0);
}

/** A point whose parameters and draws lie on the grid of 1/parts. */
function rounded(
  point: Point,
  parameters: Readonly<Record<string, Parameter>>,
  settings: NonNullable<VerifyOptions['settings']>,
  parts: number,
): Point {
  const drawn = Object.entries(point.drawn).map(([name, value]) => {
    const parameter = parameters[name];
    if (parameter?.kind !== 'interval') return [name, value] as const;
    const narrowed = settings[name];
    const [lower, upper] = typeof narrowed === 'object' ? narrowed : [parameter.lower, parameter.upper];
    return [name, roundWithin(value, lower, upper, parts)] as const;
  });
  return {
    ...point,
    drawn: Object.fromEntries(drawn),
    random: (...fork) => new RoundedStream(point.random(...fork), parts),
  };
}

/** The point as a row, where it alone refutes the subject; null also where the world has no value there. */
function refutation(subject: Subject, point: Point): Sample | null {
  try {
    const { relations, levels } = subject.measure(point);
    if (!levels.flat().every(isFiniteMeasurement)) return null;
    for (const [i, relation] of relations.entries()) {
      const observation = { group: point.group, drawn: point.drawn, levels: levels[i] ?? [] };
      const { outcome, departure } = assess(relation, [observation]);
      if (outcome === 'refuted' && isPointwise.has(departure?.by ?? '')) return departure?.worst ?? null;
    }
    return null;
  } catch {
    // A rounded draw may fall where the world is not defined; it is no counterexample then.
    return null;
  }
}

/** How much there is to write down. */
function length({ at }: Sample): number {
  return Object.values(at).join('').length;
}
