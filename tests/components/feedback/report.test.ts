import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { issueAddress } from '../../../components/feedback/issue-address.ts';
import { permalinkOf } from '../../../components/feedback/permalink-of.ts';
import { report } from '../../../components/feedback/report.ts';
import {
  readSubject,
  writeSubject,
  type ReportSubject,
} from '../../../components/feedback/report-subject.ts';

const version = { engine: '0.1.0+abc', commit: 'f00d', seed: 7 };
const labels = { heat: ['eq:heat', 'alg:reverse'] };
const subject: ReportSubject = { kind: 'wrong', slug: 'heat', label: 'eq:heat' };

beforeEach(() => void vi.stubEnv('BASE_URL', '/'));
afterEach(() => vi.unstubAllEnvs());

test.each<ReportSubject>([subject, { kind: 'discuss', slug: 'heat' }])(
  'a subject survives its query',
  (one) => {
    expect(readSubject(writeSubject(one), labels)).toEqual(one);
  },
);

test('a query without a subject names none', () => {
  expect(readSubject('?kind=wrong', labels)).toBeNull();
});

test.each(['', 'cold', 'heat/eq:cold', 'heat/eq:heat/', 'constructor', '<img src=x>', '../heat'])(
  'a place that the site does not have is handed back as it was received: %s',
  (about) => {
    expect(readSubject(`?about=${encodeURIComponent(about)}`, labels)).toBe(about);
  },
);

test.each(['en', 'zh'] as const)('a report (%s) carries the permalink, the label and the version', (lang) => {
  const permalink = permalinkOf(subject, lang, 'https://example.org');
  expect(permalink).toBe(`https://example.org/${lang}/articles/heat/?eq=eq:heat#eq-heat`);
  const { title, body } = report(subject, permalink, version, lang);
  expect(title).toContain('heat eq:heat');
  for (const part of [permalink, 'eq:heat', '0.1.0+abc', 'f00d', '7']) expect(body).toContain(part);
});

test('an issue opens with the whole report in it', () => {
  const written = report(subject, 'https://example.org/?eq=eq:heat#eq-heat', version, 'zh');
  const { searchParams } = new URL(issueAddress('https://github.com/owner/name', written));
  expect({ title: searchParams.get('title'), body: searchParams.get('body') }).toEqual(written);
});
