import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ledger, MutantReport, Verdict } from '#verification';
import { articlesFolder, chosenSlugs, refuseUnknownLabels } from './articles.ts';
import type { CheckFailure } from './check-failure.ts';
import { CheckPool } from './check-pool.ts';
import { checkLimits, type CheckLimits } from './check-process.ts';
import { citingProblems } from './citing-problems.ts';
import { commit } from './commit.ts';
import { engineVersion } from './engine-version.ts';
import type { Progress } from './progress.ts';
import { premisesElsewhere } from './premises-elsewhere.ts';
import { ResultCache } from './result-cache.ts';
import { verifyArticle } from './verify-article.ts';

/** The seed of every build; a nightly run gives its own. */
export const defaultSeed = 20_261_123;

export interface VerifyOptions {
  /** The project's folder; the working directory by default. */
  readonly root?: string;
  readonly seed?: number;
  /** The labels to run; all by default. */
  readonly only?: readonly string[];
  /** Whether verdicts are taken from the cache; they are by default. */
  readonly cache?: boolean;
  /** Whether mutants are tried; by default only what is known of them from earlier runs is told. */
  readonly mutate?: boolean;
  readonly limits?: Partial<CheckLimits>;
  readonly report?: (progress: Progress) => void;
}

export interface Verification {
  readonly ledger: Ledger;
  readonly failures: readonly CheckFailure[];
  /** Milliseconds of processor time that the checks took, summed over all processes. */
  readonly processorTime: number;
  /** How many verdicts came from the cache. */
  readonly cached: number;
}

/**
 * Verifies articles: drafts each, meets its entries by label, and checks every equation in processes of its own.
 *
 * Failures are collected, never thrown.
 *
 * @param slugs the articles; all when empty
 * @throws {Problem} `unknown-article`, `unknown-label`
 */
export async function verifyArticles(
  slugs: readonly string[] = [],
  options: VerifyOptions = {},
): Promise<Verification> {
  const {
    root = process.cwd(),
    seed = defaultSeed,
    only = [],
    cache = true,
    mutate = false,
    report = () => undefined,
  } = options;
  const chosen = chosenSlugs(root, slugs);
  refuseUnknownLabels(root, chosen, only);
  const engine = engineVersion();
  const folder = pathToFileURL(join(articlesFolder(root), '/')).href;
  const pool = new CheckPool(folder, { ...checkLimits, ...options.limits });
  try {
    const caches = {
      cache: cache ? new ResultCache<Verdict>(root, 'verdicts') : null,
      mutantCache: cache ? new ResultCache<MutantReport>(root, 'mutants') : null,
    };
    const context = { root, seed, engine, pool, mutate, only, report, ...caches };
    const articles = await Promise.all(chosen.map((slug) => verifyArticle(slug, context)));
    const ledgers = Object.fromEntries(articles.map(({ ledger }) => [ledger.slug, ledger]));
    return {
      ledger: {
        schema: 1,
        engine,
        commit: commit(root),
        seed,
        date: new Date().toISOString().slice(0, 10),
        articles: ledgers,
      },
      failures: [
        ...citingProblems(root).map((problem) => ({ article: 'all articles', problem })),
        ...articles.flatMap(({ failures }) => failures),
        ...premisesElsewhere(ledgers, root),
      ],
      processorTime: articles.reduce((sum, article) => sum + article.processorTime, 0),
      cached: articles.reduce((sum, article) => sum + article.cached, 0),
    };
  } finally {
    pool.close();
  }
}
