/** One part of `npm test`: a program of `node_modules` or of this folder, run by this Node. */
export interface Gate {
  readonly name: string;
  /** Relative to the project. */
  readonly program: string;
  readonly args: readonly string[];
  /** Where the program leaves its count as JSON, when it counts; otherwise the gate counts as one test. */
  readonly report?: { readonly file: string; readonly kind: 'vitest' | 'playwright' };
}

const modules = 'node_modules';

/** In this order; the browser tests need the site that the build leaves. */
export const gates: readonly Gate[] = [
  {
    name: 'types',
    program: `${modules}/astro/bin/astro.mjs`,
    args: ['check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'lint', program: `${modules}/eslint/bin/eslint.js`, args: ['.', '--max-warnings', '0'] },
  {
    name: 'format',
    program: `${modules}/prettier/bin/prettier.cjs`,
    args: ['--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'unit',
    program: `${modules}/vitest/vitest.mjs`,
    args: ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    report: { file: 'test-results/unit.json', kind: 'vitest' },
  },
  { name: 'mutants', program: 'src/cli/mutate.ts', args: [] },
  { name: 'build', program: 'src/cli/build.ts', args: [] },
  {
    name: 'browser',
    program: `${modules}/@playwright/test/cli.js`,
    args: ['test', '--project=browser'],
    report: { file: 'test-results/browser.json', kind: 'playwright' },
  },
];
