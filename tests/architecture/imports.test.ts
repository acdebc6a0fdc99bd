import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { arrows, pureFolders } from '../../eslint.architecture.js';

const root = resolve(import.meta.dirname, '../..');

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file it leads to, relative to the project; null for packages. */
  readonly to: string | null;
}

const { imports: subpaths } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  imports: Record<string, string>;
};

/** The TypeScript in a file: all of it, or what stands in the front matter and scripts of an Astro component. */
function scriptOf(file: string): string {
  const text = readFileSync(resolve(root, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const fence = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]!);
  return [fence, ...scripts].join('\n');
}

function importsOf(file: string): Import[] {
  const script = scriptOf(file);
  const plain = ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
  const globs = [...script.matchAll(/import\.meta\.glob(?:<[^>]*>)?\(\s*'([^']+)'/g)].flatMap((match) =>
    globSync(
      resolve(dirname(resolve(root, file)), match[1]!.startsWith('/') ? `${root}${match[1]!}` : match[1]!),
    ).map((path) => `./${relative(dirname(resolve(root, file)), path)}`),
  );
  const urls = [...script.matchAll(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g)].map(
    (match) => match[1]!,
  );
  const workers = [...script.matchAll(/fileURLToPath\(new URL\('([a-z-]+\.ts)'/g)].map(
    (match) => `./${match[1]!}`,
  );
  return [...plain, ...globs, ...urls, ...workers].map((written) => {
    const specifier = written.replace(/\?.*$/, '');
    const target =
      subpaths[specifier] ??
      (specifier.startsWith('.') ? resolve(dirname(resolve(root, file)), specifier) : null);
    return { from: file, specifier, to: target && relative(root, resolve(root, target)) };
  });
}

const files = globSync('{src,components,content}/**/*.{ts,astro}', { cwd: root }).filter(
  (file) => !file.endsWith('.d.ts'),
);
const all = files.flatMap(importsOf);
const configured = ['astro.config.mjs', 'vitest.config.ts', 'playwright.config.ts', 'postcss.config.js']
  .flatMap(importsOf)
  .flatMap(({ to }) => to ?? []);
const folderOf = (file: string) =>
  /^src\/([^/]+)\//.exec(file)?.[1] ?? /^(components|content)\//.exec(file)?.[1] ?? 'src';
const shown = (imports: readonly Import[]) => imports.map(({ from, specifier }) => `${from} → ${specifier}`);

/** What each folder may import besides itself and the leaf `i18n`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...arrows,
  content: ['verification', 'worlds', 'numerics', 'components'],
  components: ['build', 'verification', 'worlds', 'formula', 'numerics', 'markdown', 'content', 'styles'],
  layouts: ['components', 'build', 'verification', 'styles', 'markdown'],
  pages: ['layouts', 'components', 'build', 'verification', 'formula', 'markdown', 'styles', 'content'],
};

describe('imports', () => {
  it.each(Object.keys(allowed))('of %s follow the arrows', (folder) => {
    const against = all.filter(({ from, to }) => {
      if (folderOf(from) !== folder || to === null) return false;
      const target = folderOf(to);
      return target !== folder && target !== 'i18n' && !allowed[folder]!.includes(target);
    });
    expect(shown(against)).toEqual([]);
  });

  it('of one folder by another go through its index', () => {
    const inside = all.filter(({ from, to, specifier }) => {
      if (to === null || specifier.startsWith('#') || !pureFolders.includes(folderOf(to))) return false;
      return folderOf(from) !== folderOf(to);
    });
    expect(shown(inside)).toEqual([]);
  });

  it('of articles reach components only from their figures, through the kit', () => {
    const around = all.filter(({ from, to, specifier }) => {
      if (folderOf(from) !== 'content' || to === null || folderOf(to) !== 'components') return false;
      const inFigure = /^content\/articles\/[^/]+\/figures\//.test(from);
      return !inFigure || !/^#figure(\/live)?$/.test(specifier);
    });
    expect(shown(around)).toEqual([]);
  });

  it('of pure folders name no package of Node', () => {
    const impure = all.filter(
      ({ from, specifier }) => pureFolders.includes(folderOf(from)) && specifier.startsWith('node:'),
    );
    expect(shown(impure)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const missing = all.filter(
      ({ to, specifier }) => to !== null && /\.(ts|astro)$/.test(specifier) && !files.includes(to),
    );
    expect(shown(missing.filter(({ to }) => to !== 'package.json'))).toEqual([]);
  });

  it('reach every file from a page, a command, a configuration or an article', () => {
    const roots = files.filter((file) =>
      /^src\/(pages|cli)\/|^src\/content\.config|^content\/articles\/[^/]+\/(derivation\.ts|experiment\/index\.ts|figures\/[^/]+\.ts)$/.test(
        file,
      ),
    );
    const reached = new Set([...roots, ...configured]);
    const components = files.filter((file) => /^components\/[^/]+\.astro$/.test(file));
    for (const file of reached) for (const { from, to } of all) if (from === file && to) reached.add(to);
    expect(files.filter((file) => !reached.has(file) && !components.includes(file))).toEqual([]);
  });
});

describe('pure folders', () => {
  it('compile without the types of Node and the DOM', () => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      types: [],
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
    };
    const entries = pureFolders.map((folder) => resolve(root, 'src', folder, 'index.ts'));
    const program = ts.createProgram(entries, options);
    const messages = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${relative(root, file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect(messages).toEqual([]);
  });
});
