import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredWeights } from '#verification';
import { Problem } from '#markdown';
import { codeHash } from './code-hash.ts';
import { experimentFolder } from './experiments.ts';

/** Where an experiment keeps its weights and results, which are committed, and its unfinished runs, which are not. */
export class ExperimentStore {
  /** Hash of the code that makes the weights. */
  readonly code: string;
  readonly #folder: string;
  readonly #cache: string;

  constructor(root: string, slug: string) {
    this.code = codeHash(root, `content/articles/${slug}/experiment/training.ts`);
    this.#folder = experimentFolder(root, slug);
    this.#cache = join(root, '.cache', 'experiments', slug);
  }

  /** A run of this very code that was saved before its end. */
  unfinished(seed: number): Uint8Array | undefined {
    const file = this.#run(seed);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  save(seed: number, run: Uint8Array): void {
    mkdirSync(this.#cache, { recursive: true });
    const file = this.#run(seed);
    // A rename is whole or does not happen, so that a run that is stopped while it is saved is not lost.
    writeFileSync(`${file}.new`, run);
    renameSync(`${file}.new`, file);
  }

  /** Stores finished weights with their record; what was stored before, if anything, is returned. */
  finish(seed: number, bytes: Uint8Array, record: Readonly<Record<string, unknown>>): Uint8Array | undefined {
    const file = this.#weights(seed);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    mkdirSync(join(this.#folder, 'weights'), { recursive: true });
    writeFileSync(file, bytes);
    const text = JSON.stringify({ code: this.code, ...record }, null, 2);
    writeFileSync(this.#record(seed), `${text}\n`);
    rmSync(this.#run(seed), { force: true });
    return before;
  }

  /** Whether weights of a seed are stored. */
  has(seed: number): boolean {
    return existsSync(this.#weights(seed)) && existsSync(this.#record(seed));
  }

  /**
   * The stored weights of a seed.
   *
   * @throws {Problem} `missing-weights`, or `stale-weights` when other code has made them
   */
  weights(seed: number, slug: string): StoredWeights {
    const hint = `npm run experiment -- ${slug} --seed ${seed} makes them.`;
    if (!this.has(seed)) {
      throw new Problem({ slug: 'missing-weights', message: `there are no weights of seed ${seed}`, hint });
    }
    const record = JSON.parse(readFileSync(this.#record(seed), 'utf8')) as { readonly code?: unknown };
    if (record.code !== this.code) {
      const message = `the weights of seed ${seed} were made by the code ${String(record.code)}, not ${this.code}`;
      throw new Problem({ slug: 'stale-weights', message, hint });
    }
    return { bytes: readFileSync(this.#weights(seed)), record };
  }

  writeResults(results: unknown): void {
    writeFileSync(join(this.#folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  }

  readonly #run = (seed: number): string => join(this.#cache, `seed-${seed}.${this.code}`);
  readonly #weights = (seed: number): string => join(this.#folder, 'weights', `seed-${seed}.f32`);
  readonly #record = (seed: number): string => join(this.#folder, 'weights', `seed-${seed}.json`);
}
