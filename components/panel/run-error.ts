/**
 * Why a run has no result: the worker could not `start`, the derivation did not `load`, the time `limit` was
 * reached, the reader `stopped` it, or the `check` itself broke down.
 */
export type RunFailure = 'start' | 'load' | 'limit' | 'stopped' | 'check';

/** A run that ended without a verdict. */
export class RunError extends Error {
  override readonly name = 'RunError';
  readonly reason: RunFailure;

  constructor(reason: RunFailure, message: string) {
    super(message);
    this.reason = reason;
  }
}
