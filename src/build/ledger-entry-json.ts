import type { LedgerEntry } from '#verification';

/** One line of `ledger.json`; CONTRIBUTING.md documents its fields. */
export function ledgerEntryJson(entry: Omit<LedgerEntry, 'tex' | 'place'>) {
  const { label, number, kind, verdict, relation, executed, why, points, residual, tolerance } = entry;
  return {
    label,
    number,
    kind,
    verdict,
    relation,
    executed,
    ...(why && { why }),
    points,
    residual,
    tolerance,
    toleranceFrom: entry.toleranceFrom,
    order: entry.order && { declared: entry.order.declared, observed: entry.order.observed },
    controls: {
      registered: entry.controls.length,
      rejected: entry.controls.filter(({ rejected }) => rejected).length,
    },
    hypotheses: {
      registered: entry.hypotheses.length,
      rejected: entry.hypotheses.filter(({ rejected }) => rejected).length,
    },
    ...(entry.mutants && {
      mutants: { made: entry.mutants.made, killed: entry.mutants.killed, waived: entry.mutants.waived },
    }),
    premises: entry.premises,
    seed: entry.seed,
    milliseconds: entry.milliseconds,
  };
}
