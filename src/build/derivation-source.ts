import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { Problem, type ProblemDetails } from '#markdown';
import { entrySources, sourceFor, type EntrySource } from './entry-sources.ts';
import { hash } from './hash.ts';

/** A `derivation.ts` with the files of its folder that it imports. */
export class DerivationSource {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly #entries: ReadonlyMap<string, EntrySource>;
  readonly #imported: string;

  constructor(root: string, file: string) {
    const path = resolve(root, file);
    this.file = file;
    this.text = readFileSync(path, 'utf8');
    this.#entries = entrySources(this.text);
    this.#imported = hash(...importsOf(path, this.text));
  }

  /** Changes with everything in the article's folder that the verdict of one label can depend on. */
  hashFor(label: string): string {
    return hash(this.#imported, sourceFor(label, this.text, this.#entries));
  }

  /** A problem at the entry of a label, or at the top where the entry cannot be told. */
  problem(label: string, details: Omit<ProblemDetails, 'place' | 'excerpt'>): Problem {
    const line = this.text.slice(0, this.#entries.get(label)?.start ?? 0).split('\n').length;
    return this.problemAt(line, Math.max(1, this.#line(line).indexOf(label)), label.length + 2, details);
  }

  /** A problem at a line and column, counted from 1. */
  problemAt(
    line: number,
    column: number,
    length: number,
    details: Omit<ProblemDetails, 'place' | 'excerpt'>,
  ): Problem {
    const place = { file: this.file, line, column };
    return new Problem({ ...details, place, excerpt: { line: this.#line(line), length } });
  }

  #line(number: number): string {
    return this.text.split('\n')[number - 1] ?? '';
  }
}

/** The paths and texts of all files that a module imports by relative paths, at any remove. */
function importsOf(path: string, text: string, seen = new Set([path])): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    const imported = resolve(dirname(path), fileName);
    if (!fileName.startsWith('.') || seen.has(imported) || !existsSync(imported)) return [];
    seen.add(imported);
    const content = readFileSync(imported, 'utf8');
    return [fileName, content, ...importsOf(imported, content, seen)];
  });
}
