import { join, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Ledger } from '#verification';
import { resolvedFailureBannerId } from './failure-banner.ts';
import { failureReport } from './failure-report.ts';
import { resolvedLedgerModuleId } from './ledger-module.ts';
import type { BuildLog } from './verify-for-build.ts';
import { verifyArticles, type Verification } from './verify-articles.ts';

/** The files whose change can change a verdict. */
const checked =
  /^(content\/(references\.bib|glossary\.yaml|articles\/[^/]+\/(article\.(en|zh)\.mdx|.*\.ts))|src\/(formula|numerics|worlds|verification)\/.*\.ts)$/;

/** Verifies while an author writes: at the start, and after each save what the save can have changed. */
export class Development {
  readonly #root: string;
  readonly #log: BuildLog;
  #latest: Promise<Verification>;
  #pending: NodeJS.Timeout | undefined;

  constructor(root: string, log: BuildLog) {
    this.#root = root;
    this.#log = log;
    this.#latest = this.#verify();
  }

  ledger = async (): Promise<Ledger> => (await this.#latest).ledger;

  /** The failures of the latest run as text; empty when there are none. */
  report = async (): Promise<string> => {
    const { failures } = await this.#latest;
    return failures.length > 0 ? failureReport(failures) : '';
  };

  /** Follows saves. Verdicts of what has not changed come from the cache, so that only the rest is run. */
  watch(server: ViteDevServer): void {
    server.watcher.add([join(this.#root, 'content'), join(this.#root, 'src')]);
    server.watcher.on('all', (_event, path) => {
      if (!checked.test(relative(this.#root, path).split(sep).join('/'))) return;
      clearTimeout(this.#pending);
      // Editors write a file in several steps.
      this.#pending = setTimeout(() => void this.#again(server), 60);
    });
  }

  async #again(server: ViteDevServer): Promise<void> {
    const run = this.#verify();
    try {
      await run;
    } catch (error) {
      this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return;
    }
    this.#latest = run;
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const id of [resolvedLedgerModuleId, resolvedFailureBannerId]) {
        const module = moduleGraph.getModuleById(id);
        if (module) moduleGraph.invalidateModule(module);
      }
    }
    server.environments.client.hot.send({ type: 'full-reload' });
  }

  async #verify(): Promise<Verification> {
    const started = performance.now();
    const verification = await verifyArticles([], { root: this.#root });
    const { failures, ledger, cached } = verification;
    const equations = Object.values(ledger.articles).reduce((sum, { entries }) => sum + entries.length, 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (failures.length > 0) this.#log.error(failureReport(failures));
    else this.#log.info(`${equations} equations hold (${seconds} s, ${cached} unchanged)`);
    return verification;
  }
}
