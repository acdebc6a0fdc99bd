import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { history } from '../../src/build/history.ts';

let root: string;

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    stdio: 'pipe',
  });

function commit(subject: string, day: number, file: string, text: string) {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
  git(root, 'add', '-A');
  git(root, 'commit', '-m', subject, '--date', `2026-01-0${day}T12:00:00Z`);
}

const subjects = (from: string, slug = 'heat') =>
  history(from, `content/articles/${slug}`, 'article.en.mdx').map(({ subject }) => subject);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rederive-history-'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('the changes of an article are those of its folder, newest first, with their dates', () => {
  git(root, 'init', '-q');
  commit('Heat is derived', 1, 'content/articles/heat/article.en.mdx', 'one');
  commit('The house', 2, 'README.md', 'elsewhere');
  commit('Checks\tare\tadded', 3, 'content/articles/heat/derivation.ts', 'two');
  const changes = history(root, 'content/articles/heat', 'article.en.mdx');
  expect(changes.map(({ subject }) => subject)).toEqual(['Checks\tare\tadded', 'Heat is derived']);
  expect(new Date(changes[0]!.date)).toEqual(new Date('2026-01-03T12:00:00Z'));
  expect(changes[0]!.commit).toMatch(/^[0-9a-f]{40}$/);
});

test('an article that was renamed keeps its past', () => {
  git(root, 'init', '-q');
  commit('Heat is derived', 1, 'content/articles/warmth/article.en.mdx', 'a text\nof some\nlines\n');
  renameSync(join(root, 'content/articles/warmth'), join(root, 'content/articles/heat'));
  commit('Heat has its name', 2, 'README.md', '');
  expect(subjects(root)).toEqual(['Heat has its name', 'Heat is derived']);
});

test('at most twenty changes are told', () => {
  git(root, 'init', '-q', '-b', 'main');
  const stream = Array.from({ length: 22 }, (_, i) => {
    const file = `M 644 inline content/articles/heat/article.en.mdx\ndata ${`${i}`.length}\n${i}\n`;
    return `commit refs/heads/main\ncommitter A <a@example.org> ${i} +0000\ndata 6\nChange\n${file}`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, input: stream.join('') });
  expect(subjects(root)).toHaveLength(20);
});

test('a shallow clone tells nothing, since its oldest commit seems to have made everything', () => {
  git(root, 'init', '-q');
  commit('Heat is derived', 1, 'content/articles/heat/article.en.mdx', 'one');
  commit('The house', 2, 'README.md', 'elsewhere');
  git(root, 'clone', '-q', '--depth', '1', pathToFileURL(root).href, 'shallow');
  expect(subjects(join(root, 'shallow'))).toEqual([]);
});

test('outside a repository, and before the first commit, nothing is known', () => {
  expect(subjects(root)).toEqual([]);
  git(root, 'init', '-q');
  expect(subjects(root)).toEqual([]);
});
