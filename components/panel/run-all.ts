import { definitionsBefore } from './definitions-before.ts';
import { failureLine } from './failure-line.ts';
import { marksOf } from './marks-of.ts';
import { part } from './part.ts';
import { pool, poolSize } from './pool.ts';
import type { RunAllData } from './run-all-data.ts';
import { RunAllView } from './run-all-view.ts';
import { RunError } from './run-error.ts';
import type { Finding, runSummary as RunSummary } from './run-summary.ts';
import { Runner } from './runner.ts';
import { verdictLine } from './verdict-line.ts';

const running = new WeakMap<HTMLElement, AbortController>();

/** Failures after which no other check can run either. */
const final: readonly string[] = ['start', 'load', 'stopped'];

/** Whether a filter of the page has left the equation in sight. */
const isShown = (slug: string, label: string): boolean =>
  marksOf(slug, label).every((mark) => !mark.closest('tr[hidden]'));

/** Offers what was found as a file, where the page has a link for it. */
async function offer(link: HTMLAnchorElement, ...found: Parameters<typeof RunSummary>): Promise<void> {
  const { runSummary } = await import('./run-summary.ts');
  const text = `${JSON.stringify(runSummary(...found), null, 2)}\n`;
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'rederive-verification.json';
  link.hidden = false;
}

async function runAll(root: HTMLElement, { signal }: AbortController): Promise<void> {
  const data = JSON.parse(root.querySelector('script')?.textContent ?? '') as RunAllData;
  const { language, seed, articles } = data;
  const jobs = articles.flatMap((article) =>
    article.entries
      .filter(({ label, executed }) => executed !== 'none' && isShown(article.slug, label))
      .map((entry) => ({ article, entry })),
  );
  const view = new RunAllView(root, language, jobs.length);
  const size = poolSize(navigator.hardwareConcurrency);
  const slots = Array.from({ length: size }, () => ({ runner: new Runner(), slug: '' }));
  const findings: Finding[] = [];
  const link = root.querySelector<HTMLAnchorElement>('a[data-part="download"]');
  let reason = '';
  if (link) link.hidden = true;
  view.begin();
  try {
    await pool(jobs, size, async ({ article, entry: { label, tex } }, index) => {
      const { slug, entries } = article;
      const slot = slots[index];
      if (!slot) return;
      // A worker holds one article at a time: what all of them need does not grow with their number.
      if (slot.slug !== slug) slot.runner.close();
      slot.slug = slug;
      const definitions = definitionsBefore(entries, label);
      const request = {
        language,
        slug,
        label,
        more: true,
        tex,
        definitions,
        seed,
        settings: {},
        wrong: null,
      };
      try {
        const result = await slot.runner.run(request, { signal });
        if (!('verdict' in result)) return;
        const { verdict, milliseconds } = result;
        findings.push({ slug, label, verdict, milliseconds });
        const line = verdictLine(verdict, language, 'machine');
        view.done(article, label, verdict.verdict, line, verdict.points.evaluated);
      } catch (error) {
        if (error instanceof RunError && final.includes(error.reason)) throw error;
        const failure = failureLine(error, language);
        findings.push({ slug, label, failure });
        view.done(article, label, 'inconclusive', failure);
      }
    });
  } catch (error) {
    if (!(error instanceof RunError && error.reason === 'stopped')) reason = failureLine(error, language);
  } finally {
    for (const { runner } of slots) runner.close();
    const milliseconds = view.end(reason);
    const machine = { agent: navigator.userAgent, date: new Date(), milliseconds };
    if (link && findings.length > 0) await offer(link, data, findings, machine);
  }
}

/** Starts the checks of the page's articles, or stops them when they are under way. */
export function toggleRunAll(root: HTMLElement): void {
  const under = running.get(root);
  if (under) {
    under.abort();
    return;
  }
  const controller = new AbortController();
  running.set(root, controller);
  void runAll(root, controller).finally(() => {
    running.delete(root);
    part(root, 'run').focus();
  });
}
