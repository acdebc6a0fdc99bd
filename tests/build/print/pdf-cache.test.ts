import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { PdfCache } from '../../../src/build/print/pdf-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'rederive-pdf-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('a PDF is kept under its key, and a file that was cut short is none', () => {
  const cache = new PdfCache(root);
  expect(cache.get('a')).toBeUndefined();
  cache.set('a', Buffer.from('%PDF-1.4 all of it %%EOF\n'));
  expect(Buffer.from(cache.get('a')!).toString()).toBe('%PDF-1.4 all of it %%EOF\n');
  writeFileSync(join(root, '.cache/pdf/a.pdf'), '%PDF-1.4 all');
  expect(cache.get('a')).toBeUndefined();
});
