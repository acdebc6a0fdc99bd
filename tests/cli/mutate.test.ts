import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { gates } from '../../src/cli/gates.ts';
import { derivationHead, display, Project } from '../project.ts';

const command = fileURLToPath(new URL('../../src/cli/mutate.ts', import.meta.url));
const weak = `{ ...pair(), draw: (random) => ({ bindings: { a: random.uniform(1, 2), b: 1 } }) }`;
const project = new Project()
  .article('square', display('eq:a', '(a+b)^2 = a^2+2ab+b^2') + display('eq:weak', '(a+b)^2 = a^2+2ab+b^2'))
  .write(
    'content/articles/square/derivation.ts',
    `${derivationHead}export default derivation({ 'eq:a': square(), 'eq:weak': square(${weak}) });`,
  );
afterAll(() => project.remove());

function mutate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: project.root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints how many wrong formulas were made and rejected, and writes what became of each', () => {
  const file = join(project.root, 'ledger.json');
  const { status, stdout } = mutate('square', '--label', 'eq:a', '--json', file);
  expect(status).toBe(0);
  expect(stdout).toMatch(/\n(\d+) of \1 machine-made wrong formulas rejected\n/);
  const { articles } = JSON.parse(readFileSync(file, 'utf8')) as {
    articles: Record<string, { entries: { mutants: { made: number; fates: unknown[] } }[] }>;
  };
  const { made, fates } = articles['square']!.entries[0]!.mutants;
  expect(fates).toHaveLength(made);
});

it('ends with 1 when a wrong formula passes, and says which and where', () => {
  const { status, stderr } = mutate('square');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /square \(2\) eq:weak {2}content\/articles\/square\/article\.en\.mdx:15:1 {2}\[mutant-survives\]/,
  );
  expect(stderr).toContain('rerun: npm run mutate -- square --label eq:weak');
});

it('lists every mutant when asked to', () => {
  expect(mutate('--label', 'eq:a', '--list').stdout).toMatch(/^eq:a: \d+ of \d+ rejected\n {2}residual /);
});

it('is a gate of npm test, ahead of the build that shows what it found', () => {
  const names = gates.map(({ name }) => name);
  expect(names.indexOf('mutants')).toBeGreaterThan(-1);
  expect(names.indexOf('mutants')).toBeLessThan(names.indexOf('build'));
});
