import type { Language } from '#i18n';
import type { LedgerEntry } from '#verification';

/** What the Run-all element carries in its page: the article's formulas in order. */
export interface RunAllData {
  readonly slug: string;
  readonly language: Language;
  readonly seed: number;
  readonly entries: readonly Pick<LedgerEntry, 'label' | 'number' | 'kind' | 'tex' | 'executed'>[];
}

/** The data of an article's Run-all element. */
export function runAllData(
  entries: readonly LedgerEntry[],
  slug: string,
  language: Language,
  seed: number,
): RunAllData {
  return {
    slug,
    language,
    seed,
    entries: entries.map(({ label, number, kind, tex, executed }) => ({
      label,
      number,
      kind,
      tex,
      executed,
    })),
  };
}
