import type { Tried } from './control.ts';
import type { Failure } from './verdict.ts';

/** By how little a control fails, if it does. */
export function notRejected({ result, reason }: Tried, margin: number): string {
  if (reason !== undefined) return reason;
  if (result.by === 'order') return `its error falls with order ${result.figure.toFixed(2)} as well`;
  if (result.by === 'statistic') return `its statistic is only ${result.figure.toPrecision(3)}`;
  return `its worst residual is ${result.figure.toPrecision(3)} times the tolerance, not ${margin} times`;
}

/** Why a control that was not rejected makes its check inconclusive. */
export function unrejected(tried: Tried, name: string, margin: number): Failure {
  const { result } = tried;
  return {
    message: `${name} is not rejected: ${notRejected(tried, margin)}`,
    hint: 'vary the world more, so that right and wrong can be told apart, or register a variant that is really wrong',
    ...(result.worst === undefined ? {} : { worst: result.worst }),
  };
}
