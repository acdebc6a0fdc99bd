import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger, LedgerEntry } from '#verification';
import { Copy } from './copy.ts';
import { flipSign, type Which } from './flip-sign.ts';

const slug = 'diffusion-ode';
const prose = {
  en: `content/articles/${slug}/article.en.mdx`,
  zh: `content/articles/${slug}/article.zh.mdx`,
};
const labelled = /\$\$\n([^$]*?)\s*\\label\{([^}]*)\}\s*\$\$/g;
const checkable = [
  'identity',
  'approximation',
  'proportionality',
  'limit',
  'bound',
  'law',
  'count',
  'algorithm',
];
const binding = ['eq:fourier-def', 'eq:csm'];

describe('the formulas of the article', () => {
  const site = new Copy();
  const sound = { en: site.read(prose.en), zh: site.read(prose.zh) };
  const texOf = new Map([...sound.en.matchAll(labelled)].map(([, tex, label]) => [label!, tex!]));
  const labels = [...texOf.keys()];
  let ledger: readonly LedgerEntry[] = [];
  let site0 = '';

  /** The article with the formulas of these labels flipped. */
  const flipped = (text: string, which: readonly string[], relation: Which = 'first') =>
    text.replace(labelled, (display, tex: string, label: string) =>
      which.includes(label) ? display.replace(tex, () => flipSign(tex, relation)) : display,
    );
  const corrupt = (en: readonly string[], zh: readonly string[], relation: Which = 'first') =>
    site.write(prose.en, flipped(sound.en, en, relation)).write(prose.zh, flipped(sound.zh, zh, relation));
  const lineOf = (language: 'en' | 'zh', label: string) => {
    const text = site.read(prose[language]);
    const end = text.indexOf(`\\label{${label}}`);
    return text.slice(0, text.lastIndexOf('$$\n', end)).split('\n').length + 1;
  };

  /** Verifies these labels; all when there is none. */
  async function verify(...only: string[]) {
    const file = join(site.root, 'evidence.json');
    const { code, output } = await site.run(
      'verify',
      slug,
      '--json',
      file,
      ...only.flatMap((each) => ['--label', each]),
    );
    const { articles } = JSON.parse(site.read('evidence.json')) as Ledger;
    return { code, output, entries: articles[slug]!.entries };
  }
  const isCheckable = (label: string) =>
    checkable.includes(ledger.find((entry) => entry.label === label)?.kind ?? '');

  beforeAll(async () => {
    site
      .write('dist/index.html', '<p>the site of yesterday</p>')
      .write('dist/en/index.html', '<p>in English</p>');
    site0 = site.siteHash();
    const { code, entries } = await verify();
    expect(code).toBe(0);
    ledger = entries;
  }, 240_000);
  afterAll(() => site.remove());

  it('are 58, all settled, each checkable one verified at 64 points or more with two controls or more rejected', () => {
    expect(ledger.map(({ label }) => label)).toEqual(labels);
    expect(labels).toHaveLength(58);
    for (const { label, kind, verdict, points, controls, law } of ledger) {
      if (!isCheckable(label)) {
        expect([label, verdict]).toEqual([label, kind]);
        continue;
      }
      expect([label, verdict]).toEqual([label, 'verified']);
      expect(points.evaluated, label).toBeGreaterThanOrEqual(law ? law.samples : 64);
      expect(controls.length, label).toBeGreaterThanOrEqual(2);
      expect(
        controls.filter(({ rejected }) => !rejected),
        label,
      ).toEqual([]);
    }
  });

  it('run from their LaTeX in four cases of five or more, and the rest say why not', () => {
    const run = ledger.filter(({ label }) => isCheckable(label));
    const programs = run.filter(({ executed }) => executed !== 'formula');
    expect(programs.length / run.length).toBeLessThanOrEqual(0.2);
    for (const { label, why } of programs) {
      expect(why?.en, label).toMatch(/\S/);
      expect(why?.zh, label).toMatch(/\S/);
    }
  });

  it('with a flipped sign in English alone are 58 errors of parity, each with its label and both files', async () => {
    corrupt(labels, []);
    const { code, output } = await verify('eq:ode');
    expect(code).toBe(1);
    for (const label of labels) {
      expect(output).toContain(
        `${prose.en}:${lineOf('en', label)}:1  [formula-parity]\n     the formula of ${label} differs from that at ${prose.zh}:${lineOf('zh', label)}: `,
      );
    }
    expect(output).toContain('\n58 failures:\n');
  }, 60_000);

  it('with a flipped sign in both languages are all refuted or stale, as far as they can be checked', async () => {
    const wrong = labels.filter((label) => !binding.includes(label));
    corrupt(wrong, wrong);
    const { code, output, entries } = await verify();
    expect(code).toBe(1);
    expect(entries.map(({ label }) => label)).toEqual(labels);
    for (const { label, kind, verdict, executed, number } of entries) {
      const expected = executed === 'program' ? 'stale' : isCheckable(label) ? 'refuted' : kind;
      expect([label, verdict]).toEqual([label, expected]);
      if (!isCheckable(label)) continue;
      expect(output).toContain(`. ${slug} (${number}) ${label}  ${prose.en}:`);
    }
  }, 240_000);

  it('with a flipped sign in the last of several relations are refuted or stale too', async () => {
    const several = labels.filter((label) => {
      const tex = texOf.get(label)!;
      return isCheckable(label) && flipSign(tex, 'last') !== flipSign(tex);
    });
    corrupt(several, several, 'last');
    const { code, entries } = await verify(...several);
    expect(code).toBe(1);
    expect(several.length).toBeGreaterThan(10);
    for (const { label, verdict, executed } of entries) {
      expect([label, verdict]).toEqual([label, executed === 'program' ? 'stale' : 'refuted']);
    }
  }, 240_000);

  it.each([
    ['a definition in English alone', ['eq:ode'], [], 'the formula of eq:ode differs from that at '],
    ['an assumption in Chinese alone', [], ['eq:no-flux'], 'the formula of eq:no-flux differs from that at '],
    [
      'an identity in English alone',
      ['eq:continuity'],
      [],
      'the formula of eq:continuity differs from that at ',
    ],
    ['an identity', ['eq:continuity'], ['eq:continuity'], `${slug} (22) eq:continuity  `],
    ['a bound', ['eq:prior-kl'], ['eq:prior-kl'], `${slug} (51) eq:prior-kl  `],
    ['a law', ['eq:sde-equivalent'], ['eq:sde-equivalent'], 'npm run verify -- --accept eq:sde-equivalent'],
    ['an algorithm', ['alg:reverse'], ['alg:reverse'], 'npm run verify -- --accept alg:reverse'],
    [
      'a definition that others are checked by',
      ['eq:csm'],
      ['eq:csm'],
      `${slug} (57) eq:csm-decomposition  `,
    ],
  ])(
    'with one flipped sign, in %s, stop the build and leave the site as it was',
    async (_what, en, zh, says) => {
      corrupt(en, zh);
      const { code, output } = await site.run('build');
      expect(output).toContain(says);
      expect(output).toContain('nothing was built; the site stays as it was');
      expect(code).toBe(1);
      expect(site.siteHash()).toBe(site0);
    },
    // The first build checks all articles, before which nothing has been checked there.
    300_000,
  );
});
