import { ledgerEntryJson } from '../../src/build/ledger-entry-json.ts';
import type { Outcome, Verdict } from '#verification';
import type { RunAllData, RunArticle } from './run-all-data.ts';

/** What came of one equation: a verdict, or the reason why there is none. */
export interface Finding {
  readonly slug: string;
  readonly label: string;
  readonly verdict?: Verdict;
  readonly milliseconds?: number;
  readonly failure?: string;
}

const outcomeOf = ({ verdict }: Finding): Outcome => verdict?.verdict ?? 'inconclusive';

/** One line of the summary. */
function line({
  entry,
  finding,
}: {
  readonly entry: RunArticle['entries'][number];
  readonly finding: Finding;
}) {
  const { label, number, kind } = entry;
  const { verdict, milliseconds, failure } = finding;
  if (!verdict) return { label, number, kind, verdict: outcomeOf(finding), failure };
  return ledgerEntryJson({ ...verdict, number, milliseconds: milliseconds ?? verdict.milliseconds });
}

/**
 * What was found on a reader's machine, in the shape of `ledger.json`, with what ran it, when, and where it departs
 * from the build.
 */
export function runSummary(
  { schema, engine, commit, seed, articles }: RunAllData,
  findings: readonly Finding[],
  {
    agent,
    date,
    milliseconds,
  }: { readonly agent: string; readonly date: Date; readonly milliseconds: number },
) {
  const found = articles.map(({ slug, entries }) => ({
    slug,
    members: entries.flatMap((entry) => {
      const finding = findings.find((each) => each.slug === slug && each.label === entry.label);
      return finding ? [{ entry, finding }] : [];
    }),
  }));
  const differing = found.flatMap(({ slug, members }) =>
    members
      .filter(({ entry, finding }) => outcomeOf(finding) !== entry.verdict)
      .map(({ entry: { label, verdict }, finding }) => ({
        article: slug,
        label,
        build: verdict,
        machine: outcomeOf(finding),
      })),
  );
  return {
    schema,
    engine,
    commit,
    seed,
    date: date.toISOString(),
    agent,
    milliseconds,
    agreement: { equations: findings.length, agreeing: findings.length - differing.length, differing },
    articles: Object.fromEntries(
      found
        .filter(({ members }) => members.length > 0)
        .map(({ slug, members }) => [slug, { entries: members.map(line) }]),
    ),
  };
}
