import type { Language } from '#i18n';
import type { Ledger, LedgerEntry } from '#verification';

/** The formulas of one article in order, as a run of all of them needs them. */
export interface RunArticle {
  readonly slug: string;
  /** The address of the article, where that is not this page. */
  readonly address: string;
  readonly entries: readonly Pick<
    LedgerEntry,
    'label' | 'number' | 'kind' | 'tex' | 'executed' | 'verdict'
  >[];
}

/** What the Run-all element carries in its page. */
export interface RunAllData extends Pick<Ledger, 'schema' | 'engine' | 'commit' | 'seed'> {
  readonly language: Language;
  readonly articles: readonly RunArticle[];
}

/** The data of a Run-all element for articles at the given addresses, by slug. */
export function runAllData(
  { schema, engine, commit, seed, articles }: Ledger,
  addresses: Readonly<Record<string, string>>,
  language: Language,
): RunAllData {
  return {
    language,
    schema,
    engine,
    commit,
    seed,
    articles: Object.entries(addresses).map(([slug, address]) => ({
      slug,
      address,
      entries: (articles[slug]?.entries ?? []).map(({ label, number, kind, tex, executed, verdict }) => ({
        label,
        number,
        kind,
        tex,
        executed,
        verdict,
      })),
    })),
  };
}
