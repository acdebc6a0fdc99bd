import type { LedgerEntry } from '#verification';

/** Whether a reader has something to run: the equation itself, or an assumption to drop. */
export const runs = ({ executed, hypotheses }: LedgerEntry): boolean =>
  executed !== 'none' || hypotheses.length > 0;
