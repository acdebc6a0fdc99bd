import type { Text } from '../i18n/text.ts';

/** One cell: the mean over the seeds and their range, as they are shown; each seed's number for whoever opens them. */
export interface MeasuredCell {
  readonly mean: string;
  readonly range: string;
  readonly seeds: readonly string[];
}

/** A criterion that was fixed before the measurement, and what came out. */
export interface MeasuredCriterion {
  readonly number: string;
  readonly says: Text;
  readonly outcome: Text;
  readonly reproduced: boolean;
}

/**
 * What `experiment/table.ts` of an article exports by default: its measurement of our own as the element `<Measured />`
 * shows it. TeX stands between dollar signs.
 */
export interface MeasuredTable {
  readonly title: Text;
  /** What the numbers are, and how they came about. */
  readonly about: Text;
  readonly rowsAre: Text;
  /** What stands between the name of a row and its numbers. */
  readonly detailIs: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly {
    readonly name: Text;
    readonly detail: Text;
    /** One for each column; none where nothing was measured. */
    readonly cells: readonly (MeasuredCell | undefined)[];
  }[];
  readonly seeds: readonly number[];
  readonly verdict: Text;
  readonly criteria: readonly MeasuredCriterion[];
  /** What else was looked at. */
  readonly notes: readonly Text[];
}
