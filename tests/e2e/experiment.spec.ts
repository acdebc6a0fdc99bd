import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { Results } from '../../content/articles/rerope/experiment/results.ts';
import type * as Modules from './experiment-modules.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = 'content/articles/rerope/experiment';
const results = JSON.parse(readFileSync(file(`${folder}/results.json`), 'utf8')) as Results;

/** A page that holds nothing, and the experiment's modules beside it. */
const origin = 'http://experiment.test';
const scripts = new Map<string, string>();

test.beforeAll(async () => {
  const built = (await build({
    configFile: false,
    root: file('.'),
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: file('tests/e2e/experiment-modules.ts'), formats: ['es'], fileName: () => 'entry.js' },
    },
  })) as Rolldown.RolldownOutput[];
  for (const chunk of built.flatMap(({ output }) => output)) {
    if (chunk.type === 'chunk') scripts.set(`/${chunk.fileName}`, chunk.code);
  }
});

// One seed shows that the two engines compute alike; all five are recomputed in Node.
for (const [n, seed] of [...results.seeds.entries()].slice(0, 1)) {
  test(`Chromium gets the stored accuracies of seed ${seed}, exactly`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.route(`${origin}/**`, (route) => {
      const body = scripts.get(new URL(route.request().url()).pathname);
      return body === undefined
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>experiment</title>' })
        : route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto(origin);
    const bytes = readFileSync(file(`${folder}/weights/seed-${seed}.f32`)).toString('base64');
    const again = await page.evaluate(
      async ([entry, weights, expected, of]) => {
        const { measure, decodeWeights, firstWeights } = (await import(entry)) as typeof Modules;
        const decoded = Uint8Array.from(atob(weights), (character) => character.charCodeAt(0));
        const work = measure(decodeWeights(decoded, expected));
        for (;;) {
          const { done, value } = work.next();
          if (done === true) return { measured: value, first: firstWeights(of) };
        }
      },
      [`${origin}/entry.js`, bytes, results.weights[n]!, seed] as const,
    );
    const record = JSON.parse(readFileSync(file(`${folder}/weights/seed-${seed}.json`), 'utf8')) as {
      first: unknown;
    };
    expect(again.first).toEqual(record.first);
    expect(again.measured.trained.plain).toEqual(results.trained.plain[n]);
    expect(again.measured.trained.rep12).toEqual(results.trained.rep12[n]);
    expect(again.measured.rows.map(({ setting, accuracies }) => ({ setting, accuracies }))).toEqual(
      results.rows.map(({ setting, accuracies }) => ({
        setting,
        accuracies: {
          plain: accuracies.plain[n],
          rep12: accuracies.rep12[n],
          rep100: accuracies.rep100[n],
        },
      })),
    );
  });
}
