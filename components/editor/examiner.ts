import type { RunRequest } from '../panel/protocol.ts';
import { RunError } from '../panel/run-error.ts';
import { Runner, type RunResult } from '../panel/runner.ts';

/** Seconds that a formula may take while it is being written; then its worker is killed. */
export const shortLimit = 3;

/**
 * Has formulas tried in a worker, one at a time and the latest only.
 *
 * A formula that is replaced while it runs takes its worker with it. A worker that is still loading is kept: to start
 * it anew with every key would keep it from ever arriving.
 */
export class Examiner {
  readonly #runner: Pick<Runner, 'run' | 'close'>;
  #stop = new AbortController();
  #begun = false;
  #turn = 0;
  #ended: Promise<unknown> = Promise.resolve();

  /** @param runner what runs the formulas; tests pass their own */
  constructor(runner: Pick<Runner, 'run' | 'close'> = new Runner()) {
    this.#runner = runner;
  }

  /** Ends the worker; whatever it was asked rejects. */
  close(): void {
    this.#turn += 1;
    this.#stop.abort();
    this.#runner.close();
  }

  /**
   * Runs a request once what ran before has ended.
   *
   * @throws {RunError} with the reason; `stopped` when a later request has taken its place
   */
  async ask(request: RunRequest, limit = shortLimit): Promise<RunResult> {
    this.#turn += 1;
    const turn = this.#turn;
    if (this.#begun) this.#stop.abort();
    await this.#ended;
    if (turn !== this.#turn) throw new RunError('stopped', 'a later formula has taken its place');
    this.#stop = new AbortController();
    const onStart = (): void => {
      this.#begun = true;
      if (turn !== this.#turn) this.#stop.abort();
    };
    const onWait = (): void => {
      this.#begun = false;
    };
    const run = this.#runner.run(request, { signal: this.#stop.signal, onStart, onWait, limit });
    this.#ended = run
      .catch(() => undefined)
      .then(() => {
        this.#begun = false;
      });
    return run;
  }
}
