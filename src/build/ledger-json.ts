import type { Ledger } from '#verification';
import { ledgerEntryJson } from './ledger-entry-json.ts';

/** The ledger as other programs read it: version 1 of a documented shape, without the samples behind each verdict. */
export function ledgerJson({ schema, engine, commit, seed, articles }: Ledger): string {
  const listed = Object.values(articles).map(
    ({ slug, entries }) => [slug, { entries: entries.map(ledgerEntryJson) }] as const,
  );
  return `${JSON.stringify({ schema, engine, commit, seed, articles: Object.fromEntries(listed) }, null, 2)}\n`;
}
