import type { ControlResult, LedgerEntry } from '#verification';

/** A wrong formula, or a world without a hypothesis, in which an erratum shows. */
export interface Demonstration {
  /** The equation under which it stands. */
  readonly entry: LedgerEntry;
  readonly result: ControlResult;
  /** What is claimed or assumed, where that is what fails. */
  readonly says?: LedgerEntry['says'];
  /** The order that the right formula declares. */
  readonly order?: number;
}

/** Everything that an article runs for an erratum, in the order of its equations. */
export function demonstrations(entries: readonly LedgerEntry[], erratum: string): Demonstration[] {
  return entries.flatMap((entry) => {
    const own = entry.controls.map((result) => ({ entry, result, order: entry.order?.declared }));
    const dropped = entry.hypotheses.map((result) => {
      const concluded = entries.find(({ label }) => label === result.conclusion) ?? entry;
      return { entry, result, says: result.says, order: concluded.order?.declared };
    });
    return [...own, ...dropped]
      .filter(({ result }) => result.erratum === erratum)
      .map(({ order, ...rest }) => ({ ...rest, ...(order !== undefined && { order }) }));
  });
}
