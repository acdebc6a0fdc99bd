import type { Verification } from './verify-articles.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** One line per article, such as `diffusion-ode  58 equations: 51 verified, 5 definitions, 2 assumptions`. */
export function summary({ ledger, processorTime, cached }: Verification): string {
  const lines = Object.values(ledger.articles).map(({ slug, entries }) => {
    const count = (verdict: string) => entries.filter((entry) => entry.verdict === verdict).length;
    const parts = [
      `${count('verified')} verified`,
      plural(count('definition'), 'definition', 'definitions'),
      plural(count('assumption'), 'assumption', 'assumptions'),
      `${count('reported')} reported`,
      `${count('disproved')} disproved`,
      `${count('refuted')} refuted`,
      `${count('inconclusive')} inconclusive`,
      `${count('stale')} stale`,
    ].filter((part) => !part.startsWith('0 '));
    return `${slug}  ${plural(entries.length, 'equation', 'equations')}: ${parts.join(', ')}`;
  });
  const reports = Object.values(ledger.articles).flatMap(({ entries }) =>
    entries.flatMap(({ mutants }) => mutants ?? []),
  );
  const sum = (of: 'made' | 'killed' | 'waived') => reports.reduce((total, report) => total + report[of], 0);
  if (reports.length > 0) {
    const waived = sum('waived') > 0 ? `, ${sum('waived')} waived with a proof` : '';
    lines.push(`${sum('killed')} of ${sum('made')} machine-made wrong formulas rejected${waived}`);
  }
  const known = cached > 0 ? `, ${cached} from the cache` : '';
  return [...lines, `${(processorTime / 1000).toFixed(1)} s of processor time${known}`].join('\n');
}
