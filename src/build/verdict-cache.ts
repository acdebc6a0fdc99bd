import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '#verification';

/** Verdicts that passed, each under the hash of everything it depends on; a failure always runs again. */
export class VerdictCache {
  readonly #folder: string;

  constructor(root: string) {
    this.#folder = join(root, '.cache', 'verdicts');
  }

  get(key: string): Verdict | undefined {
    const path = this.#path(key);
    if (!existsSync(path)) return undefined;
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Verdict;
    } catch {
      // A file cut short by a full disk is as good as none.
      return undefined;
    }
  }

  set(key: string, verdict: Verdict): void {
    const path = this.#path(key);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(verdict));
    renameSync(`${path}.${process.pid}`, path);
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}
