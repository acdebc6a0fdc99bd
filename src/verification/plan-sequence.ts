import { fingerprint, type Link, type Scope } from '#formula';
import { CheckError } from './check-error.ts';
import { convergence } from './convergence.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { halved, halvings } from './halved.ts';
import { limiting } from './limiting.ts';
import { measureLink } from './measure-link.ts';
import type { Plan } from './plan.ts';
import { relationOf } from './plan-equality.ts';
import { reason } from './reason.ts';

export { lastDigit } from '#formula';
export { convergence } from './convergence.ts';

/** Both sides equal up to a remainder: the order of the error is observed. */
export function planOrder(link: Link, tex: string, entry: FormulaEntry, scope: Scope): Plan {
  const declared = link.remainder?.order ?? (entry.kind === 'approximation' ? entry.order : undefined);
  const symbol = link.remainder?.symbol ?? scope.step?.symbol;
  if (declared === undefined) throw new CheckError(reason('no-order-of-error'), link.range);
  const step = scope.step;
  if (step === undefined || symbol === undefined || fingerprint(step.symbol) !== fingerprint(symbol)) {
    const none =
      symbol === undefined
        ? reason('no-step')
        : reason('no-first-step', { symbol, quoted: JSON.stringify(symbol) });
    throw new CheckError(none, link.range);
  }
  const exact = entry.kind === 'approximation' && entry.exact === true;
  const claim = { order: declared, steps: halved(step.start, halvings.order), exact };
  return {
    kind: 'order',
    relation: relationOf(link, (observations) => convergence(observations, claim)),
    measure: (context) =>
      halved(context.scope.step?.start ?? NaN, halvings.order).map((h) =>
        measureLink(link, context.rebound(step.symbol, h), tex),
      ),
  };
}

/** A sequence and its limit. */
export function planLimit(
  link: Link,
  tex: string,
  { symbol, target }: { readonly symbol: string; readonly target: number },
  entry: FormulaEntry,
  scope: Scope,
): Plan {
  const start = (entry.kind === 'limit' ? entry.start : undefined) ?? scope.step?.start;
  if (entry.kind !== 'limit' || start === undefined) {
    throw new CheckError(reason('no-first-term'), link.range);
  }
  const isInfinite = !Number.isFinite(target);
  const distances = halved(isInfinite ? 1 / start : start, halvings.limit);
  const claim = { order: entry.order, steps: distances, exact: false };
  return {
    kind: 'limit',
    relation: relationOf(link, (observations) => limiting(observations, claim)),
    measure: (context) =>
      distances.map((_, k) => {
        const term = isInfinite ? Math.sign(target) * start * 2 ** k : target + start / 2 ** k;
        return measureLink(link, context.rebound(symbol, term), tex);
      }),
  };
}
