import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivationHead, display, Project } from '../project.ts';

const command = fileURLToPath(new URL('../../src/cli/build.ts', import.meta.url));
const tex = '(a+b)^2 = a^2+2ab+b^2';

const page = `---
import { getCollection, render } from 'astro:content';
import { ledger } from 'virtual:rederive/ledger';
const articles = await Promise.all((await getCollection('articles')).map(render));
const verdicts = Object.values(ledger.articles).flatMap(({ entries }) => entries);
---
<html lang="en"><body>
{verdicts.map(({ label, verdict }) => <p>{label}: {verdict}</p>)}
{articles.map(({ Content }) => <Content components={{ Equation: 'section' }} />)}
</body></html>
`;

/** The files of the site with their contents. */
const site = (root: string) =>
  Object.fromEntries(
    globSync('dist/**/*.*', { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

function build(root: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

describe('a build', () => {
  const project = new Project().write('src/pages/index.astro', page);
  const entries = (text: string) =>
    project.write(
      'content/articles/square/derivation.ts',
      `${derivationHead}export default derivation({ ${text} });`,
    );
  let before: Record<string, string>;

  beforeAll(async () => {
    project.article('square', display('eq:a', tex));
    entries("'eq:a': square()");
    const { code, output } = await build(project.root);
    expect(output).not.toMatch(/WARN|ERROR/);
    expect(code).toBe(0);
    before = site(project.root);
  });
  afterAll(() => project.remove());

  it('writes pages with their verdicts and a ledger beside them', () => {
    expect(before['dist/index.html']).toContain('eq:a: verified');
    expect(before['dist/index.html']).toContain('class="katex-display"');
    const ledger = JSON.parse(before['dist/ledger.json']!) as Record<string, unknown>;
    expect(Object.keys(ledger)).toEqual(['schema', 'engine', 'commit', 'seed', 'articles']);
    expect(ledger).toMatchObject({
      schema: 1,
      seed: 20261123,
      articles: {
        square: {
          entries: [
            {
              label: 'eq:a',
              number: 1,
              kind: 'identity',
              verdict: 'verified',
              relation: '=',
              executed: 'formula',
              points: { requested: 64, evaluated: 64, skipped: 0 },
              order: null,
              controls: { registered: 2, rejected: 2 },
              premises: [],
              seed: 20261123,
            },
          ],
        },
      },
    });
  });

  it.each([
    [
      'a formula is refuted',
      () => project.article('square', display('eq:a', '(a+b)^2 = a^2-2ab+b^2')),
      '[refuted]',
    ],
    ['LaTeX is broken', () => project.article('square', display('eq:a', '\\nope = a')), '[latex]'],
    ['an entry is missing', () => entries(''), '[entry-missing]'],
    [
      'a page does not render',
      () => project.write('src/pages/bad.astro', '---\nthrow new Error("a figure broke");\n---\n'),
      'a figure broke',
    ],
  ])('stops when %s, and leaves the site byte for byte', async (_what, corrupt, message) => {
    corrupt();
    const { code, output } = await build(project.root);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(site(project.root)).toEqual(before);
    project.article('square', display('eq:a', tex));
    entries("'eq:a': square()");
  });
});
