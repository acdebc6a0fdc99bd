import { stream, type Stream } from '#numerics';
import type { Drawn, Parameter, Settings } from '#worlds';

/** A point that the engine has drawn: its parameters, and the stream from which the rest of it follows. */
export interface Point {
  /** Counted from 1 within its combination of choices. */
  readonly number: number;
  /** Which combination of choices it belongs to, such as `d=2`; empty without choices. */
  readonly group: string;
  readonly drawn: Drawn;
  /** A fresh copy of the point's stream; every call returns it from its beginning. */
  readonly random: (...fork: (string | number)[]) => Stream;
}

/**
 * Draws one point; it depends on nothing but its arguments, so that each point can be reproduced alone.
 *
 * @param path what tells this check from all others: the label first
 * @param combination a value for each choice
 */
export function drawPoint(
  seed: number,
  path: readonly (string | number)[],
  parameters: Readonly<Record<string, Parameter>>,
  settings: Settings,
  combination: Drawn,
  index: number,
): Point {
  const choices = Object.entries(combination);
  const whole = [...path, ...choices.flat(), index];
  const drawn: Record<string, number> = { ...combination };
  const intervals = stream(seed, ...whole, 'parameters');
  for (const name of Object.keys(parameters).sort()) {
    const parameter = parameters[name];
    if (parameter?.kind !== 'interval') continue;
    const narrowed = settings[name];
    const [lower, upper] =
      typeof narrowed === 'object' ? narrowed : ([parameter.lower, parameter.upper] as const);
    drawn[name] = intervals.uniform(lower, upper);
  }
  const group = choices.map(([name, value]) => `${name}=${value}`).join(', ');
  return {
    number: index + 1,
    group,
    drawn,
    random: (...fork) => stream(seed, ...whole, ...fork),
  };
}
