import { compare, show, type Environment, type Link } from '#formula';
import { CheckError } from './check-error.ts';
import { components } from './components.ts';
import type { Measurement } from './measurement.ts';
import { reason } from './reason.ts';
import { shownBindings } from './shown-bindings.ts';
import { signKind } from './signs.ts';

/**
 * Evaluates both sides of a link with the names of an environment.
 *
 * @param tex the whole formula, for located errors
 * @throws {CheckError} when an inequality stands between values that have no order
 */
export function measureLink(link: Link, environment: Environment, tex: string): Measurement {
  const { left, right, difference, signed, scale, operations, stated } = compare(link, environment, tex);
  const sign = signKind(link.sign);
  if (sign?.kind === 'ordered' && signed === undefined) {
    throw new CheckError(reason('no-order', { left: show(left), right: show(right) }), link.range);
  }
  const isDescending = sign?.kind === 'ordered' && !sign.ascending;
  return {
    left: components(left),
    right: components(right),
    difference,
    signed: (isDescending ? -1 : 1) * (signed ?? 0),
    scale,
    operations,
    stated,
    show: () => ({ at: shownBindings(environment), left: show(left), right: show(right) }),
  };
}
