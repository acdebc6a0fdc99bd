/**
 * Runs jobs in order on at most `size` workers at a time; resolves when all are done.
 *
 * `work` receives a slot number below `size`; no two jobs of one slot overlap. A rejection of `work` is the
 * caller's to handle inside it: the first one rejects the pool and no further job begins.
 */
export async function pool<Job>(
  jobs: readonly Job[],
  size: number,
  work: (job: Job, slot: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const serve = async (slot: number): Promise<void> => {
    for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) await work(job, slot);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(size, jobs.length) }, (_, slot) => serve(slot)));
  } finally {
    next = jobs.length;
  }
}

/** How many workers a machine with `cores` gets: one core stays free for the page, four are enough. */
export const poolSize = (cores: number): number => Math.max(1, Math.min((cores || 2) - 1, 4));
