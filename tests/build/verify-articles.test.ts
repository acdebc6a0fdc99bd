import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureReport, verifyArticles, type Verification } from '#build';
import { derivationHead, display, Project } from '../project.ts';

const tex = '(a+b)^2 = a^2+2ab+b^2';
const failing = (run: string) =>
  `identity({ says: words, world: { ...pair(), draw: (random) => { ${run} } }, wrong })`;

describe('a whole article', () => {
  const project = new Project();
  const write = (entries: string) =>
    project.write(
      'content/articles/square/derivation.ts',
      `${derivationHead}export default derivation({ ${entries} });`,
    );
  const verify = () => verifyArticles([], { root: project.root });

  beforeAll(() => project.article('square', display('eq:a', tex) + display('eq:b', tex)));
  afterAll(() => project.remove());

  it('that holds is a ledger without failures, and the second time comes from the cache', async () => {
    write("'eq:a': square(), 'eq:b': square(pair(), ['eq:a'])");
    const first = await verify();
    expect(first.failures).toEqual([]);
    expect(first.cached).toBe(0);
    const { entries } = first.ledger.articles['square']!;
    expect(
      entries.map(({ label, number, verdict, premises }) => ({ label, number, verdict, premises })),
    ).toEqual([
      { label: 'eq:a', number: 1, verdict: 'verified', premises: [] },
      { label: 'eq:b', number: 2, verdict: 'verified', premises: ['eq:a'] },
    ]);
    const second = await verify();
    expect(second.cached).toBe(2);
    expect(second.ledger).toEqual(first.ledger);
  });

  it('runs again only the entry that was changed', async () => {
    write("'eq:a': square(pair(65)), 'eq:b': square(pair(), ['eq:a'])");
    const { cached, failures } = await verify();
    expect(failures).toEqual([]);
    expect(cached).toBe(1);
  });

  it('runs only the labels that were asked for', async () => {
    const { ledger } = await verifyArticles(['square'], { root: project.root, only: ['eq:b'] });
    expect(ledger.articles['square']!.entries.map(({ label }) => label)).toEqual(['eq:b']);
  });

  it('gives other samples for another seed', async () => {
    const samples = async (seed: number) =>
      (await verifyArticles([], { root: project.root, seed, cache: false })).ledger.articles['square']!
        .entries[0]!.samples;
    expect(await samples(1)).toEqual(await samples(1));
    expect(await samples(1)).not.toEqual(await samples(2));
  });

  it.each([
    [
      'a formula without an entry',
      "'eq:a': square()",
      'entry-missing',
      'derivation.ts has no entry for eq:b',
    ],
    [
      'an entry without a formula',
      "'eq:a': square(), 'eq:b': square(), 'eq:c': square()",
      'entry-surplus',
      'no formula carries the label eq:c',
    ],
    [
      'an unknown premise',
      "'eq:a': square(pair(), ['eq:x']), 'eq:b': square()",
      'entry-invalid',
      'eq:a: its premise eq:x does not exist',
    ],
    [
      'circular premises',
      "'eq:a': square(pair(), ['eq:b']), 'eq:b': square(pair(), ['eq:a'])",
      'entry-invalid',
      'circle: eq:a → eq:b → eq:a',
    ],
    [
      'a module that throws',
      '...(() => { throw new Error("no luck"); })()',
      'derivation-broken',
      'cannot be loaded: no luck',
    ],
    [
      'a module that imports Node',
      '...(await import("node:fs"))',
      'derivation-broken',
      'an article may not import "node:fs"',
    ],
  ])('with %s is named', async (_what, entries, slug, message) => {
    write(entries);
    const { failures } = await verify();
    expect(failures.map(({ problem }) => problem.slug)).toContain(slug);
    const { problem } = failures.find((failure) => failure.problem.slug === slug)!;
    expect(problem.message).toContain(message);
    expect(problem.place!.file).toMatch(/^content\/articles\/square\/(derivation\.ts|article\.en\.mdx)$/);
  });

  it('without a derivation is named', async () => {
    const alone = new Project().article('alone', display('eq:a', tex));
    const { failures } = await verifyArticles([], { root: alone.root });
    alone.remove();
    expect(failures.map(({ problem }) => problem.slug)).toEqual(['derivation-missing']);
  });

  it('that does not exist is named, with the one that was meant', async () => {
    await expect(verifyArticles(['sqare'], { root: project.root })).rejects.toMatchObject({
      slug: 'unknown-article',
      hint: 'did you mean square?',
    });
  });
});

describe('a hostile check is a failure by its own name', () => {
  const project = new Project();
  const attacks = {
    'eq:endless': 'for (;;);',
    'eq:arrays': 'const rows = []; for (;;) rows.push(new Array(1e6).fill(0.5));',
    'eq:buffers': 'const rows = []; for (;;) rows.push(new Float64Array(5e8).fill(1));',
    'eq:map': 'const seen = new Map(); for (let i = 0; ; i++) seen.set(i, i);',
    'eq:string': "throw 'a plain string';",
    'eq:patched': 'Math.abs = () => 0; return { bindings: {} };',
    'eq:clock': 'return { bindings: { a: Date.now(), b: 1 } };',
    'eq:forged': "process.send({ kind: 'verified', verdict: { verdict: 'verified' }, cpu: 0 });",
    'eq:exit': 'process.exit(0);',
    'eq:recursion': 'const f = () => 1 + f(); f();',
  };
  let verification: Verification;

  beforeAll(async () => {
    const labels = [...Object.keys(attacks), 'eq:honest'];
    project.article('hostile', labels.map((label) => display(label, tex)).join(''));
    const entries = Object.entries(attacks).map(([label, run]) => `'${label}': ${failing(run)}`);
    const wrong = `const wrong = [1, 2].map((k) => ({ tex: '(a+b)^2 = a^2+' + k * k * k * 3 + 'ab+b^2', teaches: words }));`;
    project.write(
      'content/articles/hostile/derivation.ts',
      `// @ts-nocheck\n${derivationHead}${wrong}\nexport default derivation({ ${entries.join(', ')}, 'eq:honest': square() });`,
    );
    verification = await verifyArticles([], { root: project.root, limits: { time: 20_000 } });
  }, 240_000);
  afterAll(() => project.remove());

  const messageOf = (label: string) =>
    verification.failures.find(({ equation }) => equation?.label === label)?.problem.message;

  it.each([
    ['a loop without end', 'eq:endless', /did not end within 20 s of processor time/],
    ['arrays without end', 'eq:arrays', /memory/],
    ['typed arrays of 4 GB', 'eq:buffers', /memory|MB of typed arrays/],
    ['a map without end', 'eq:map', /memory|maximum size/],
    ['a thrown string', 'eq:string', /a plain string/],
    ['a patched Math.abs', 'eq:patched', /abs/],
    ['a clock', 'eq:clock', /Date is not defined/],
    ['an exit', 'eq:exit', /process is not defined/],
    ['an answer of its own', 'eq:forged', /process is not defined/],
    ['a recursion without end', 'eq:recursion', /stack/],
  ])('%s', (_what, label, message) => {
    expect(messageOf(label)).toMatch(message);
  });

  it('and the honest check beside them is verified', () => {
    const { entries } = verification.ledger.articles['hostile']!;
    expect(entries.filter(({ verdict }) => verdict === 'verified').map(({ label }) => label)).toEqual([
      'eq:honest',
    ]);
  });

  it('and each comes with the place of its formula and the command that runs it alone', () => {
    const report = failureReport(verification.failures);
    expect(report).toContain(
      'hostile (1) eq:endless  content/articles/hostile/article.en.mdx:10:1  [check-time]',
    );
    expect(report).toContain('rerun: npm run verify -- hostile --label eq:endless --seed 20261123');
  });
});

describe('a refuted formula', () => {
  it('is reported with the point, both values, residual, tolerance, seed and command', async () => {
    const project = new Project().article('wrong', display('eq:a', '(a+b)^2 = a^2-2ab+b^2'));
    project.write(
      'content/articles/wrong/derivation.ts',
      `${derivationHead}export default derivation({ 'eq:a': square() });`,
    );
    const { failures } = await verifyArticles([], { root: project.root });
    project.remove();
    const report = failureReport(failures);
    expect(report).toMatch(
      /^1 failure:\n\n1\. wrong \(1\) eq:a {2}content\/articles\/wrong\/article\.en\.mdx:10:1 {2}\[refuted\]/,
    );
    expect(report).toMatch(/relation: identity =\n/);
    expect(report).toMatch(
      /worst point: a = [\d.]+, b = [\d.]+\n +left +[\d.]+\n +right [\d.]+\n +residual \S+, tolerance \S+\n/,
    );
    expect(report).toMatch(/seed: 20261123\n +rerun: npm run verify -- wrong --label eq:a --seed 20261123$/);
  });
});
