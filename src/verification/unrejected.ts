import type { Tried } from './control.ts';
import type { Failure } from './verdict.ts';

/** Why a control that was not rejected makes its check inconclusive. */
export function unrejected({ result, reason }: Tried, name: string, margin: number): Failure {
  const by =
    reason ??
    (result.by === 'order'
      ? `its error falls with order ${result.figure.toFixed(2)} as well`
      : result.by === 'statistic'
        ? `its statistic is only ${result.figure.toPrecision(3)}`
        : `its worst residual is ${result.figure.toPrecision(3)} times the tolerance, not ${margin} times`);
  return {
    message: `${name} is not rejected: ${by}`,
    hint: 'vary the world more, so that right and wrong can be told apart, or register a variant that is really wrong',
    ...(result.worst === undefined ? {} : { worst: result.worst }),
  };
}
