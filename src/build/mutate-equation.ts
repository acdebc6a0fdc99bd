import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settleMutants, type DraftEquation, type MutantReport } from '#verification';
import type { Source } from '#markdown';
import type { CheckFailure } from './check-failure.ts';
import type { CheckPool } from './check-pool.ts';
import type { DerivationSource } from './derivation-source.ts';
import { hash } from './hash.ts';
import { idleWaiver, surviving, untried } from './mutant-failures.ts';
import type { Progress } from './progress.ts';
import type { ResultCache } from './result-cache.ts';
import { tryMutants } from './try-mutants.ts';

export interface MutationContext {
  readonly root: string;
  readonly seed: number;
  readonly engine: string;
  readonly pool: CheckPool;
  /** Whether mutants are tried; where not, those of earlier runs are shown while they hold. */
  readonly mutate: boolean;
  readonly mutantCache: ResultCache<MutantReport> | null;
  readonly report: (progress: Progress) => void;
}

export interface Mutation {
  /** Undefined where the mutants have not been tried. */
  readonly mutants?: MutantReport;
  readonly failures: readonly CheckFailure[];
  readonly cpu: number;
}

/** Tries the mutants of an equation whose formula holds, or takes what became of them from the cache. */
export async function mutateEquation(
  article: string,
  equation: DraftEquation,
  definitions: readonly string[],
  texts: { readonly prose: Source; readonly source: DerivationSource },
  { root, seed, engine, pool, mutate, mutantCache, report }: MutationContext,
): Promise<Mutation> {
  const { label, tex } = equation;
  const key = hash(engine, texts.source.hashFor(label), label, tex, String(seed), ...definitions);
  const known = mutantCache?.get(key);
  if (known !== undefined) return { mutants: known, failures: [], cpu: 0 };
  if (!mutate) return { failures: [], cpu: 0 };
  const derivation = pathToFileURL(join(root, texts.source.file)).href;
  const task = { derivation, label, seed, definitions };
  const made = await pool.perform({ ...task, kind: 'mutate', tex });
  if (made.kind !== 'mutated') {
    return { failures: [untried(article, equation, texts.prose, made)], cpu: 0 };
  }
  report({ kind: 'mutants', slug: article, label, made: made.mutants.length, tried: 0 });
  const { fates, cpu } = await tryMutants(made.mutants, task, pool, (tried) =>
    report({ kind: 'mutants', slug: article, label, made: 0, tried }),
  );
  const { report: mutants, survivors, idle } = settleMutants(fates, made.alsoTrue);
  const failures = [
    ...survivors.map((mutant) => surviving(article, equation, mutant, texts.prose)),
    ...idle.map((waiver) => idleWaiver(article, equation, waiver, fates, texts.source)),
  ];
  if (failures.length === 0) mutantCache?.set(key, mutants);
  return { mutants, failures, cpu };
}
