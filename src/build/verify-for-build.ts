import { BuildStopped } from './build-stopped.ts';
import { terminalProgress } from './progress.ts';
import { summary } from './summary.ts';
import { verifyArticles, type Verification } from './verify-articles.ts';

/** What hooks log to. */
export interface BuildLog {
  readonly info: (message: string) => void;
  readonly error: (message: string) => void;
}

/**
 * Verifies everything before a page is rendered.
 *
 * @throws {BuildStopped} when anything does not hold
 */
export async function verifyForBuild(root: string, log: BuildLog): Promise<Verification> {
  const progress = terminalProgress();
  const verification = await verifyArticles([], { root, mutate: true, report: progress.report }).finally(
    progress.end,
  );
  for (const line of summary(verification).split('\n')) log.info(line);
  if (verification.failures.length > 0) throw new BuildStopped(verification.failures);
  return verification;
}
