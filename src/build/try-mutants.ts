import type { Mutant, MutantFate } from '#verification';
import type { CheckPool } from './check-pool.ts';
import type { CheckDeath, CheckReply, TryTask } from './check-task.ts';

/** So many mutants make a task: enough to be worth its message, few enough for all processes to share an equation. */
const batchSize = 8;

/** Whoever performs tasks in checking processes. */
type Pool = Pick<CheckPool, 'perform'>;
type Task = Omit<TryTask, 'kind' | 'mutants'>;

/** Fates with the processor time that it took to find them, in milliseconds. */
export interface TriedMutants {
  readonly fates: readonly MutantFate[];
  readonly cpu: number;
}

/**
 * Tries mutants in checking processes. One that ends its process takes no other with it, and is a rejection as it would
 * be a failure: a check that does not end, or takes all memory, verifies nothing.
 *
 * @param tried is told how many have been tried, now and then
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  task: Task,
  pool: Pool,
  tried: (count: number) => void,
): Promise<TriedMutants> {
  const batches = Array.from({ length: Math.ceil(mutants.length / batchSize) }, (_, i) =>
    mutants.slice(i * batchSize, (i + 1) * batchSize),
  );
  const results = await Promise.all(
    batches.map(async (batch) => {
      const result = await tryBatch(batch, task, pool);
      tried(batch.length);
      return result;
    }),
  );
  return together(results);
}

async function tryBatch(mutants: readonly Mutant[], task: Task, pool: Pool): Promise<TriedMutants> {
  const reply = await pool.perform({ ...task, kind: 'try', mutants });
  if (reply.kind === 'tried') return reply;
  const [first, ...others] = mutants;
  if (first === undefined) return { fates: [], cpu: 0 };
  if (others.length === 0) return { fates: [stopped(first, reply)], cpu: 0 };
  // One of them ended the process; each is tried by itself with all the time and memory of a check.
  return together(await Promise.all(mutants.map((mutant) => tryBatch([mutant], task, pool))));
}

function stopped({ tex, kind }: Mutant, reply: CheckReply | CheckDeath): MutantFate {
  const reason =
    reply.kind === 'died'
      ? `it ended the checking process by its ${reply.of}: ${reply.detail}`
      : `the checking process answered otherwise: ${reply.kind === 'threw' ? reply.message : reply.kind}`;
  return { tex, kind, killed: reply.kind === 'died', by: 'stopped', reason };
}

function together(results: readonly TriedMutants[]): TriedMutants {
  return {
    fates: results.flatMap(({ fates }) => fates),
    cpu: results.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}
