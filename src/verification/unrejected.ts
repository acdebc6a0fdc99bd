import type { Tried } from './control.ts';
import { failing } from './failing.ts';
import { reason, within, type Reason } from './reason.ts';
import type { Failure } from './verdict.ts';

/** By how little a control fails, if it does. */
function howLittle({ result, reason: why }: Tried, margin: number): Reason {
  if (why !== undefined) return why;
  if (result.by === 'order') return reason('order-kept', { figure: result.figure.toFixed(2) });
  const figure = result.figure.toPrecision(3);
  return result.by === 'statistic'
    ? reason('statistic-small', { figure })
    : reason('residual-small', { figure, margin });
}

/**
 * Why a control that was not rejected makes its check inconclusive.
 *
 * @param what says that it was not
 */
export function unrejected(tried: Tried, what: Reason, margin: number): Failure {
  const { worst } = tried.result;
  return failing(within(what, howLittle(tried, margin)), worst === undefined ? {} : { worst });
}
