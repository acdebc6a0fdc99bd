import { describe, expect, it } from 'vitest';
import type { RunAllData } from '../../../components/panel/run-all-data.ts';
import { runSummary } from '../../../components/panel/run-summary.ts';
import { speed } from '../../../components/panel/speed.ts';
import { entry } from './entry.ts';

const known = entry();
const article = (slug: string, ...labels: string[]): RunAllData['articles'][number] => ({
  slug,
  address: `/en/articles/${slug}/`,
  entries: labels.map((label, index) => ({ ...known, label, number: index + 1, executed: 'formula' })),
});
const data: RunAllData = {
  language: 'en',
  schema: 1,
  engine: '0.1.0+abc',
  commit: 'def',
  seed: 7,
  articles: [article('one', 'eq:a', 'eq:b'), article('two', 'eq:a'), article('three', 'eq:c')],
};
const machine = { agent: 'a browser', date: new Date('2026-11-25T09:00:00Z'), milliseconds: 1200 };

describe('the summary of a run', () => {
  it('has the lines of the ledger in the order of the articles, whatever order the checks ended in', () => {
    const findings = [
      { slug: 'two', label: 'eq:a', verdict: { ...known, label: 'eq:a' }, milliseconds: 3 },
      { slug: 'one', label: 'eq:b', verdict: { ...known, label: 'eq:b' }, milliseconds: 2 },
      { slug: 'one', label: 'eq:a', verdict: { ...known, label: 'eq:a' }, milliseconds: 1 },
    ];
    const summary = runSummary(data, findings, machine);
    expect(summary).toMatchObject({
      schema: 1,
      engine: '0.1.0+abc',
      commit: 'def',
      seed: 7,
      date: '2026-11-25T09:00:00.000Z',
      agent: 'a browser',
      agreement: { equations: 3, agreeing: 3, differing: [] },
    });
    expect(Object.keys(summary.articles)).toEqual(['one', 'two']);
    expect(summary.articles['one']?.entries).toMatchObject([
      { label: 'eq:a', number: 1, verdict: 'verified', milliseconds: 1 },
      { label: 'eq:b', number: 2, verdict: 'verified', milliseconds: 2 },
    ]);
  });

  it('names what departs from the build, and what ended without a verdict', () => {
    const findings = [
      { slug: 'one', label: 'eq:a', verdict: { ...known, label: 'eq:a', verdict: 'refuted' as const } },
      { slug: 'one', label: 'eq:b', failure: 'stopped' },
    ];
    const { agreement, articles } = runSummary(data, findings, machine);
    expect(agreement).toEqual({
      equations: 2,
      agreeing: 0,
      differing: [
        { article: 'one', label: 'eq:a', build: 'verified', machine: 'refuted' },
        { article: 'one', label: 'eq:b', build: 'verified', machine: 'inconclusive' },
      ],
    });
    expect(articles['one']?.entries[1]).toMatchObject({ verdict: 'inconclusive', failure: 'stopped' });
  });
});

describe('the speed of a run', () => {
  it('counts equations and points per second in both languages', () => {
    expect(speed(3, 4096, 2000, 'en')).toBe('1.5 equations and 2,048 points per second');
    expect(speed(3, 4096, 2000, 'zh')).toBe('每秒 1.5 个公式、2,048 个点');
  });

  it('is nothing before any time has passed', () => {
    expect(speed(0, 0, 0, 'en')).toBe('0.0 equations and 0 points per second');
  });
});
