import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Results that passed, each under the hash of everything it depends on; a failure always runs again. */
export class ResultCache<Result> {
  readonly #folder: string;

  /** @param name the folder below `.cache` */
  constructor(root: string, name: string) {
    this.#folder = join(root, '.cache', name);
  }

  get(key: string): Result | undefined {
    const path = this.#path(key);
    if (!existsSync(path)) return undefined;
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Result;
    } catch {
      // A file cut short by a full disk is as good as none.
      return undefined;
    }
  }

  set(key: string, result: Result): void {
    const path = this.#path(key);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(result));
    renameSync(`${path}.${process.pid}`, path);
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}
