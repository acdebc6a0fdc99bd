import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stagingOf, swapIn } from '../../src/build/staging.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rederive-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(folder: string, text: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
}

const shown = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

it('the staged site takes the place of the previous one, and nothing else is left', () => {
  put(join(root, 'dist'), 'old');
  put(stagingOf(join(root, 'dist')), 'new');
  swapIn(join(root, 'dist'));
  expect(shown()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

it('the first site needs no previous one', () => {
  put(stagingOf(join(root, 'dist')), 'new');
  swapIn(join(root, 'dist'));
  expect(shown()).toBe('new');
});

it('without a staged site the previous one stays', () => {
  put(join(root, 'dist'), 'old');
  expect(() => swapIn(join(root, 'dist'))).toThrow('ENOENT');
  expect(shown()).toBe('old');
  expect(existsSync(join(root, 'dist.previous'))).toBe(false);
});
