import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureReport, mutantList, verifyArticles, type Progress } from '#build';
import type { CheckDeath, CheckReply, CheckTask } from '../../src/build/check-task.ts';
import { tryMutants } from '../../src/build/try-mutants.ts';
import { derivationHead, display, Project } from '../project.ts';

const tex = '(a+b)^2 = a^2+2ab+b^2';
const weakWorld = `{ ...pair(), draw: (random) => ({ bindings: { a: random.uniform(1, 2), b: 1 } }) }`;
const survivor = '(a+b)^2 = a^2+2ab+b';

describe('mutants of an article', () => {
  const project = new Project();
  const write = (entry: string) =>
    project.write(
      'content/articles/square/derivation.ts',
      `${derivationHead}export default derivation({ 'eq:a': ${entry} });`,
    );
  const mutate = (options: object = {}) =>
    verifyArticles([], { root: project.root, mutate: true, ...options });

  beforeAll(() => project.article('square', display('eq:a', tex)));
  afterAll(() => project.remove());

  it('are all rejected where the world varies, and come from the cache the second time', async () => {
    write('square()');
    const seen: Progress[] = [];
    const first = await mutate({ report: (progress: Progress) => seen.push(progress) });
    expect(first.failures).toEqual([]);
    const report = first.ledger.articles['square']!.entries[0]!.mutants!;
    expect(report.made).toBeGreaterThan(30);
    expect(report).toMatchObject({ killed: report.made, waived: 0 });
    expect(report.fates).toHaveLength(report.made);
    const told = seen.filter((progress) => progress.kind === 'mutants');
    expect(told.reduce((sum, { made }) => sum + made, 0)).toBe(report.made);
    expect(told.reduce((sum, { tried }) => sum + tried, 0)).toBe(report.made);
    const second = await mutate();
    expect(second.processorTime).toBe(0);
    expect(second.ledger).toEqual(first.ledger);
  });

  it('are told without being tried while they are known, and not at all when they are not', async () => {
    const known = await verifyArticles([], { root: project.root });
    expect(known.ledger.articles['square']!.entries[0]!.mutants?.made).toBeGreaterThan(30);
    const unknown = await verifyArticles([], { root: project.root, seed: 7 });
    expect(unknown.ledger.articles['square']!.entries[0]!.mutants).toBeUndefined();
  });

  it('are tried again when the world of their entry changes', async () => {
    write('square(pair(65))');
    expect((await mutate()).processorTime).toBeGreaterThan(0);
  });

  it('that a weak world lets pass are failures, each with its place and its command, until the world is mended', async () => {
    write(`square(${weakWorld})`);
    const { failures } = await mutate();
    const report = failureReport(failures);
    expect(report).toMatch(
      /1\. square \(1\) eq:a {2}content\/articles\/square\/article\.en\.mdx:10:1 {2}\[mutant-survives\]/,
    );
    expect(report).toContain('the check of eq:a does not reject a wrong formula: its worst residual is');
    expect(report).toContain(`wrong formula (exponent): ${survivor}\n`);
    expect(report).toContain('rerun: npm run mutate -- square --label eq:a');
    expect((await mutate()).failures).toHaveLength(failures.length);
  });

  it('are not tried where a formula does not hold', async () => {
    write(`{ ...square(), world: { ...pair(), draw: () => ({ bindings: { a: NaN, b: 1 } }) } }`);
    const { failures, ledger } = await mutate();
    expect(failures.map(({ problem }) => problem.slug)).toEqual(['inconclusive']);
    expect(ledger.articles['square']!.entries[0]!.mutants).toBeUndefined();
  });

  it('are listed one a line', async () => {
    write('square()');
    const { ledger } = await mutate();
    const [head, ...lines] = mutantList(ledger).split('\n');
    expect(head).toMatch(/^eq:a: (\d+) of \1 rejected$/);
    expect(lines[0]).toMatch(/^ {2}residual \S+ +sign +-\(a\+b\)\^2 = a\^2\+2ab\+b\^2$/);
  });
});

describe('a waiver', () => {
  const project = new Project().article('square', display('eq:a', 'c^2 = c'));
  afterAll(() => project.remove());
  const one = `{ ...pair(), draw: (random) => ({ bindings: { c: 1 + 0 * random.uniform(), a: random.uniform(1, 2) } }) }`;
  const waiving = async (...waived: string[]) => {
    const alsoTrue = waived.map((waiver) => `{ tex: '${waiver}', because: words }`).join();
    project.write(
      'content/articles/square/derivation.ts',
      `${derivationHead}export default derivation({ 'eq:a': { ...square(${one}), wrong: [{ tex: 'c = 2c', teaches: words }, { tex: 'c = 3c', teaches: words }], alsoTrue: [${alsoTrue}] } });`,
    );
    return verifyArticles([], { root: project.root, mutate: true });
  };

  it('must meet a mutant that is made and not rejected', async () => {
    const { failures } = await waiving('c^2 = 2 c');
    const idle = failures.filter(({ problem }) => problem.slug === 'waiver-idle');
    expect(failureReport(idle)).toMatch(
      /content\/articles\/square\/derivation\.ts:\d+:\d+ {2}\[waiver-idle\]\n +eq:a waives a formula that is no surviving mutant of it: c\^2 = 2 c\n/,
    );
  });

  it('is an error when another one is of the same mutant', async () => {
    const { failures } = await waiving('c = c^3', 'c=c^3');
    expect(failureReport(failures)).toContain('eq:a: waiver 2: it is of the same mutant as waiver 1');
  });
});

describe('a mutant that ends its process', () => {
  const mutants = Array.from({ length: 20 }, (_, i) => ({ tex: `a = ${i}`, kind: 'constant' as const }));
  const task = { derivation: 'file:///derivation.ts', label: 'eq:a', seed: 1, definitions: [] };

  /** A pool whose processes die of a mutant. */
  const dyingOf = (deadly: string, of: CheckDeath['of'] = 'time') => {
    const sizes: number[] = [];
    const perform = (asked: CheckTask): Promise<CheckReply | CheckDeath> => {
      if (asked.kind !== 'try') throw new Error(`no ${asked.kind} is expected`);
      sizes.push(asked.mutants.length);
      if (asked.mutants.some(({ tex: each }) => each === deadly)) {
        return Promise.resolve({ kind: 'died', of, detail: '60 s' });
      }
      const fates = asked.mutants.map((mutant) => ({ ...mutant, killed: true, by: 'residual' as const }));
      return Promise.resolve({ kind: 'tried', fates, cpu: 1 });
    };
    return { sizes, pool: { perform } };
  };

  it('takes no other mutant with it: those of its batch are tried one by one', async () => {
    const { pool, sizes } = dyingOf('a = 3');
    let count = 0;
    const { fates } = await tryMutants(mutants, task, pool, (tried) => (count += tried));
    expect(fates.map(({ tex: each }) => each)).toEqual(mutants.map(({ tex: each }) => each));
    expect(fates[3]).toMatchObject({
      killed: true,
      by: 'stopped',
      reason: 'it ended the checking process by its time: 60 s',
    });
    expect(fates.filter(({ by }) => by === 'residual')).toHaveLength(19);
    expect(sizes.filter((size) => size === 1)).toHaveLength(8);
    expect(count).toBe(20);
  });
});
