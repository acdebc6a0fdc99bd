import type { Problem } from './problem.ts';

/** All that is wrong with a derivation, found before anything has run. */
export class DerivationError extends Error {
  override readonly name = 'DerivationError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ label, message, hint }) => `${label}: ${message}; ${hint}`).join('\n'));
    this.problems = problems;
  }
}
