import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repository } from '../../src/build/repository.ts';

let root: string;

const manifest = (fields: object) => writeFileSync(join(root, 'package.json'), JSON.stringify(fields));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rederive-repository-'));
  vi.stubEnv('REDERIVE_REPOSITORY', '');
  manifest({});
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

test('nobody has to say where the repository is', () => {
  expect(repository(root)).toBeNull();
});

test.each([
  'https://github.com/owner/name',
  'https://github.com/owner/name/',
  'https://github.com/owner/name.git',
  'git+https://github.com/owner/name.git',
  'github:owner/name',
  'owner/name',
])('%s is read as the address of one repository', (written) => {
  manifest({ repository: written });
  expect(repository(root)).toBe('https://github.com/owner/name');
  manifest({ repository: { type: 'git', url: written } });
  expect(repository(root)).toBe('https://github.com/owner/name');
});

test('the environment goes before the manifest', () => {
  manifest({ repository: 'owner/name' });
  vi.stubEnv('REDERIVE_REPOSITORY', 'https://forge.example.org/maths/rederive');
  expect(repository(root)).toBe('https://forge.example.org/maths/rederive');
});

test.each(['javascript:alert(1)', 'https://github.com/owner', 'https://github.com/a/b?c', '../a', 'a b/c'])(
  '%s is refused, and said to be so',
  (written) => {
    vi.stubEnv('REDERIVE_REPOSITORY', written);
    expect(() => repository(root)).toThrow(
      `REDERIVE_REPOSITORY is not the address of a repository: "${written}"`,
    );
  },
);

test('a password in the address is refused and not repeated', () => {
  vi.stubEnv('REDERIVE_REPOSITORY', 'https://someone:secret@github.com/owner/name');
  expect(() => repository(root)).toThrow(/^REDERIVE_REPOSITORY carries a user name or a password$/);
});
