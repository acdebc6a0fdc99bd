import type { Ledger, LedgerEntry } from '#verification';

/** One line of `ledger.json`; CONTRIBUTING.md documents its fields. */
function entryJson(entry: LedgerEntry) {
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

/** The ledger as other programs read it: version 1 of a documented shape, without the samples behind each verdict. */
export function ledgerJson({ schema, engine, commit, seed, articles }: Ledger): string {
  const listed = Object.values(articles).map(
    ({ slug, entries }) => [slug, { entries: entries.map(entryJson) }] as const,
  );
  return `${JSON.stringify({ schema, engine, commit, seed, articles: Object.fromEntries(listed) }, null, 2)}\n`;
}
