import type { Environment, Link } from '#formula';
import { CheckError } from './check-error.ts';
import type { Point } from './draw-point.ts';
import { measureLink } from './measure-link.ts';
import { at, reason } from './reason.ts';
import { relative, residual } from './residual.ts';
import { signKind } from './signs.ts';
import { tolerance } from './tolerance.ts';

/**
 * Makes sure that what an equation assumes, in parentheses at its end, holds at a point.
 *
 * @throws {CheckError} when it does not, or when it cannot be told
 */
export function assertConditions(
  conditions: readonly Link[],
  environment: Environment,
  tex: string,
  point: Point,
): void {
  for (const link of conditions) {
    const sign = signKind(link.sign);
    if (sign === null) continue;
    const measured = measureLink(link, environment, tex);
    const isOrdered = sign.kind === 'ordered';
    const found = isOrdered ? relative(Math.max(0, -measured.signed), measured.scale) : residual(measured);
    if (found <= tolerance(measured)) continue;
    const { left, right } = measured.show();
    const broken = reason('broken-condition', { point: point.number, left, right, condition: link.tex });
    throw new CheckError(at(point.group, broken), link.range);
  }
}
