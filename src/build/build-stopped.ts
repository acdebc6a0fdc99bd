import type { CheckFailure } from './check-failure.ts';
import { failureReport } from './failure-report.ts';

/** Thrown when an article does not hold; its message is the list of failures. */
export class BuildStopped extends Error {
  override readonly name = 'BuildStopped';
  readonly failures: readonly CheckFailure[];

  constructor(failures: readonly CheckFailure[]) {
    super(`${failureReport(failures)}\n\nnothing was built; the site stays as it was`);
    this.failures = failures;
  }
}
