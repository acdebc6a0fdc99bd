import { definitionsBefore } from './definitions-before.ts';
import { failureLine } from './failure-line.ts';
import { part } from './part.ts';
import { pool, poolSize } from './pool.ts';
import type { RunAllData } from './run-all-data.ts';
import { RunAllView } from './run-all-view.ts';
import { RunError } from './run-error.ts';
import { Runner } from './runner.ts';
import { verdictLine } from './verdict-line.ts';

const running = new WeakMap<HTMLElement, AbortController>();

/** Failures after which no other check of the article can run either. */
const final: readonly string[] = ['start', 'load', 'stopped'];

async function runAll(root: HTMLElement, { signal }: AbortController): Promise<void> {
  const data = JSON.parse(root.querySelector('script')?.textContent ?? '') as RunAllData;
  const { slug, language, seed, entries } = data;
  const jobs = entries.filter(({ executed }) => executed !== 'none');
  const view = new RunAllView(root, data, jobs.length);
  const size = poolSize(navigator.hardwareConcurrency);
  const runners = Array.from({ length: size }, () => new Runner());
  const began = performance.now();
  let reason = '';
  view.begin();
  try {
    await pool(jobs, size, async ({ label, tex }, slot) => {
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
        const result = await runners[slot]?.run(request, { signal });
        if (!result || !('verdict' in result)) return;
        view.done(label, result.verdict.verdict, verdictLine(result.verdict, language, 'machine'));
      } catch (error) {
        if (error instanceof RunError && final.includes(error.reason)) throw error;
        view.done(label, 'inconclusive', failureLine(error, language));
      }
    });
  } catch (error) {
    if (!(error instanceof RunError && error.reason === 'stopped')) reason = failureLine(error, language);
  } finally {
    for (const runner of runners) runner.close();
    view.end(performance.now() - began, reason);
  }
}

/** Starts the checks of an article, or stops them when they are under way. */
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
