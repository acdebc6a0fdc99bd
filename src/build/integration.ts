import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { Development } from './development.ts';
import { entryModules } from './entry-modules.ts';
import { failureBanner, failureBannerId } from './failure-banner.ts';
import { ledgerModule } from './ledger-module.ts';
import { provenanceModule } from './provenance-module.ts';
import type { Browser } from './browser/index.ts';
import { findPrinter } from './print/find-printer.ts';
import { publish } from './publish.ts';
import { reachableChunks } from './reachable-chunks.ts';
import { repository } from './repository.ts';
import { silentWorker } from './silent-worker.ts';
import { siteModule } from './site-module.ts';
import { stagingOf, swapIn } from './staging.ts';
import { verifyArticles, type Verification } from './verify-articles.ts';
import { verifyForBuild } from './verify-for-build.ts';

/** What every run needs is one file; what only some need stays apart. */
const codeSplitting = { groups: [{ name: 'core', tags: ['$initial' as const] }] };

/**
 * The build gate. Before a page is rendered every equation is verified; pages receive the ledger from
 * `virtual:rederive/ledger`; they are written to a staging folder, and replace the site only when all is done.
 *
 * It stands last in the list of integrations, since what comes after the swap would write to a folder that has gone.
 */
export function rederive(): AstroIntegration {
  let root = '';
  let site = '';
  let [origin, base] = ['', '/'];
  let verification: Promise<Verification> | undefined;
  let printer: Browser | undefined;
  let development: Development | undefined;
  let command: 'dev' | 'build' | 'preview' | 'sync' | undefined;
  const ledger = async () =>
    development?.ledger() ?? (await (verification ??= verifyArticles([], { root }))).ledger;
  const report = async () => (await development?.report()) ?? '';
  return {
    name: 'rederive',
    hooks: {
      'astro:config:setup': async ({ config, injectScript, logger, updateConfig, ...rest }) => {
        command = rest.command;
        root = fileURLToPath(config.root);
        site = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        origin = new URL(config.site ?? 'http://localhost:4321').origin;
        base = basePath(config.base);
        // Pages link to their PDF, so that whether there will be one is known before they are rendered.
        if (command === 'build') printer = await findPrinter(logger);
        const beside = siteModule(() => printer !== undefined);
        updateConfig({
          vite: {
            plugins: [
              ledgerModule(ledger),
              provenanceModule(root),
              beside,
              failureBanner(report),
              entryModules(root),
              reachableChunks(),
            ],
            worker: {
              plugins: () => [entryModules(root), silentWorker()],
              rolldownOptions: { output: { codeSplitting } },
            },
          },
        });
        if (command === 'build') updateConfig({ outDir: pathToFileURL(join(stagingOf(site), '/')) });
        if (command === 'dev') injectScript('page', `import '${failureBannerId}';`);
      },
      // Before Astro reads the articles, whose front matter it would complain about in other words.
      'astro:config:done': async ({ logger }) => {
        if (command !== 'build') return;
        // A wrong address is told before minutes are spent on checks.
        repository(root);
        verification = verifyForBuild(root, logger);
        await verification;
      },
      'astro:server:setup': ({ server, logger }) => {
        // A build, too, starts a server for a moment, to read the front matter of the articles.
        if (command !== 'dev') return;
        development = new Development(root, logger);
        development.watch(server);
      },
      'astro:build:done': async ({ logger }) => {
        await publish({
          folder: stagingOf(site),
          root,
          ledger: await ledger(),
          origin,
          base,
          printer,
          logger,
        });
        swapIn(site);
      },
    },
  };
}
