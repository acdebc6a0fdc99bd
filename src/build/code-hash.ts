import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { hash } from './hash.ts';

interface Manifest {
  readonly version: string;
  readonly imports?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023);

const specifierOf = ({ moduleSpecifier }: { moduleSpecifier?: ts.Expression }): string | undefined =>
  moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;

/** The imports of a file that remain when its types are gone: where from, and which names. */
function importsOf(file: string): { specifier: string; names: string[] }[] {
  return parse(file)
    .statements.filter(ts.isImportDeclaration)
    .flatMap(({ importClause, moduleSpecifier }) => {
      const specifier = specifierOf({ moduleSpecifier });
      if (specifier === undefined || importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
      const bindings = importClause?.namedBindings;
      const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
      const names = elements.filter(({ isTypeOnly }) => !isTypeOnly);
      return names.length > 0 || elements.length === 0
        ? [{ specifier, names: names.map(({ name, propertyName }) => (propertyName ?? name).text) }]
        : [];
    });
}

/** The files behind some names that an index re-exports. */
function behind(index: string, names: readonly string[]): string[] {
  return parse(index)
    .statements.filter(ts.isExportDeclaration)
    .flatMap((statement) => {
      const { exportClause } = statement;
      const specifier = specifierOf(statement);
      const elements = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
      return specifier !== undefined && elements.some(({ name }) => names.includes(name.text))
        ? [resolve(dirname(index), specifier)]
        : [];
    });
}

/** JavaScript of a TypeScript file without its comments, which do not change what it computes. */
const bare = (file: string): string =>
  ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.Preserve,
      newLine: ts.NewLineKind.LineFeed,
      removeComments: true,
      verbatimModuleSyntax: true,
    },
  }).outputText;

/**
 * A hash of the code that runs when a module is imported for its results: its own, that of every module it imports,
 * and the versions of packages; comments and types do not count.
 *
 * @param root of the project
 * @param entry relative to it
 */
export function codeHash(root: string, entry: string): string {
  const { imports = {} } = manifestOf(root);
  const parts = new Map<string, string>();
  const waiting = [resolve(root, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = relative(root, file).replaceAll('\\', '/');
    if (parts.has(name)) continue;
    parts.set(name, bare(file));
    for (const { specifier, names } of importsOf(file)) {
      const index = imports[specifier];
      if (index !== undefined) waiting.push(...behind(resolve(root, index), names));
      else if (specifier.startsWith('.')) waiting.push(resolve(dirname(file), specifier));
      else {
        const segments = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1);
        const folder = join(root, 'node_modules', ...segments);
        if (existsSync(folder)) parts.set(segments.join('/'), manifestOf(folder).version);
      }
    }
  }
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return hash(...sorted.flat()).slice(0, 32);
}
