import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formulasOf, slugs } from './fixtures.ts';
import { describeReport, refusedLabels, reportOn, type Report } from './report.ts';

const reports = new Map(slugs.map((slug) => [slug, reportOn(slug, formulasOf(slug))]));
const reportOf = (slug: string): Report => reports.get(slug) ?? reportOn(slug, []);

/** How many formulas each brief displays. */
const counts: Readonly<Record<string, number>> = {
  'cross-counting': 41,
  'diffusion-ode': 59,
  'heat-ssl': 68,
  'naive-bayes-attention': 52,
  'ode-construction-1': 125,
  'ode-construction-2': 92,
  rerope: 55,
  'rope-completeness': 62,
};

describe('the formulas of the briefs', () => {
  it('are kept for all eight of them', () => {
    expect(Object.fromEntries(slugs.map((slug) => [slug, formulasOf(slug).length]))).toEqual(counts);
  });

  it.each(slugs)('of %s are all read', (slug) => {
    expect(refusedLabels(reportOf(slug))).toEqual([]);
    expect(reportOf(slug).parsed).toBe(counts[slug]);
  });

  it.each(slugs)('of %s have a reading, or a reason why there is nothing to evaluate', (slug) => {
    const silent = reportOf(slug).outcomes.filter(
      ({ error, reading, nothing }) => error === undefined && reading === '' && nothing === undefined,
    );
    expect(silent.map(({ label }) => label)).toEqual([]);
  });

  it('are reported with their counts, and what is refused with its place', () => {
    const report = reportOn('two', [
      { label: 'eq:a', tex: 'a = b' },
      { label: 'eq:b', tex: 'a = \\nothing', nothing: 'it is a joke' },
    ]);
    expect(describeReport(report).split('\n')).toEqual([
      'two: 2 formulas, 1 parsed, 1 with a reading, 1 with nothing to evaluate, 1 refused',
      '  eq:b: it is a joke',
      '  eq:b: unknown command `\\nothing`; the language reference lists the commands that can be executed',
      '    a = \\nothing',
      '        ^^^^^^^^',
    ]);
  });

  it('are printed by `npm run briefs`', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(manifest.scripts['briefs']).toBe('node tests/briefs/print-report.ts');
  });
});
