import { afterAll, beforeAll, expect, it } from 'vitest';
import { soundSite } from './attack.ts';
import type { Copy } from './copy.ts';
import { SmallArticle } from './small-article.ts';

let [site, before]: [Copy | undefined, string] = [undefined, ''];

beforeAll(async () => {
  site = await soundSite();
  before = site.siteHash();
}, 120_000);
afterAll(() => site?.remove());

it('checks and modules without end are stopped by name, and the previous site stays byte for byte', async () => {
  const limits = 'src/build/check-process.ts';
  expect(site!.read(limits)).toContain('time: 60_000');
  site!.write(limits, site!.read(limits).replace('time: 60_000', 'time: 15_000'));
  const check = new SmallArticle(site!, 'endless-check').replace(
    'derivation',
    'b: random.uniform(1, 2) } })',
    'b: (() => { for (;;); })() } })',
  );
  const module = new SmallArticle(site!, 'endless-module').entries("'eq:a': square()", 'for (;;);');
  const { code, output } = await site!.run('build');
  expect(output).toContain(
    check.failure('en', '(a-b)^2', 'check-time', 'the check of eq:b did not end within 15 s'),
  );
  expect(output).toContain('hint: look for a loop without end, or draw a cheaper world.');
  expect(output).toContain(
    module.failure(
      'derivation',
      '// @ts-nocheck',
      'check-time',
      `loading ${module.files.derivation} did not end within 15 s`,
    ),
  );
  expect(output).toContain('sound  2 equations: 2 verified');
  expect(code).toBe(1);
  expect(site!.siteHash()).toBe(before);
}, 180_000);
