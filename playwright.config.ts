import { defineConfig } from '@playwright/test';
import { chromiumArguments, findBrowser } from './src/cli/browser.ts';

const port = Number(process.env['REDERIVE_TEST_PORT'] ?? 4329);
const base = process.env['REDERIVE_BASE'] ?? '/';

export default defineConfig({
  testMatch: '**/*.spec.ts',
  projects: [
    { name: 'browser', testDir: 'tests/e2e' },
    // To be run with one worker: a score counts processor time.
    { name: 'lighthouse', testDir: 'tests/lighthouse' },
  ],
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // Neither is a budget: a machine may be slow, or have other work to do.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // What a page fetches is counted and watched; only the tests of the worker itself allow it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}${base}`,
    launchOptions: { executablePath: findBrowser().path, args: chromiumArguments() },
  },
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts --port ${port}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
});
