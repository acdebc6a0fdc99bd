import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const sources = globSync('{src,components,content,tests}/**/*.{ts,astro,css}', { cwd: root });
const containing = (pattern: RegExp, files: readonly string[]) =>
  files.filter((file) => pattern.test(read(file)));

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
}

describe('packages', () => {
  const manifest = JSON.parse(read('package.json')) as Manifest;

  it('are pinned to exact versions', () => {
    const versions = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    };
    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked without the address of a registry, and with a checksum each', () => {
    const lock = read('package-lock.json');
    expect(lock).not.toMatch(/"resolved":/);
    const { packages } = JSON.parse(lock) as { packages: Record<string, { integrity?: string }> };
    expect(
      Object.entries(packages)
        .filter(([name, { integrity }]) => name !== '' && !integrity)
        .map(([name]) => name),
    ).toEqual([]);
  });

  it('include one KaTeX, which makes both HTML and style', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
    expect(
      Object.keys(packages).filter((name) => /(^|\/)katex$/.test(name) && !name.includes('@types')),
    ).toEqual(['node_modules/katex']);
  });

  it('are not tracked, not even as a link that would replace the installed ones', () => {
    const { status } = spawnSync('git', ['ls-files', '--error-unmatch', 'node_modules'], { cwd: root });
    expect(status).not.toBe(0);
  });

  it('include a Node of one version for every platform', () => {
    expect(new Set(Object.values(manifest.optionalDependencies)).size).toBe(1);
  });
});

describe('sources', () => {
  it('silence neither the linter nor the type checker', () => {
    const silenced = new RegExp(['eslint', 'disable|@ts', '(ignore|nocheck|expect', 'error)'].join('-'));
    expect(
      containing(
        silenced,
        sources.filter((file) => !file.startsWith('tests/')),
      ),
    ).toEqual([]);
  });

  it('leave nothing to do', () => {
    expect(containing(new RegExp(`\\b${['TO', 'DO'].join('')}\\b`), sources)).toEqual([]);
  });

  it('are about two kilobytes each, and none exceeds eight', () => {
    const large = sources.filter(
      (file) => /^src\/.*\.ts$/.test(file) && Buffer.byteLength(read(file)) > 8192,
    );
    expect(large).toEqual([]);
  });
});

describe('the guide for contributors', () => {
  const guide = read('CONTRIBUTING.md');
  const slugs = globSync('src/{markdown,build,cli}/*.ts', { cwd: root })
    .flatMap((file) => [
      ...read(file).matchAll(/(?:slug: |complain\(\s*)'([a-z-]+)'|problemAt\([^']*'([a-z]+-[a-z]+)'/g),
    ])
    .map((match) => match[1] ?? match[2]!);

  it.each([...new Set([...slugs, 'refuted', 'inconclusive', 'stale'])].sort())('explains %s', (slug) => {
    expect(guide).toContain(`### ${slug}\n`);
  });

  it('explains no error that does not exist', () => {
    const explained = [...guide.matchAll(/^### ([a-z]+(-[a-z]+)*)$/gm)].map((match) => match[1]!);
    expect(
      explained.filter((slug) => ![...slugs, 'refuted', 'inconclusive', 'stale'].includes(slug)),
    ).toEqual([]);
  });
});
