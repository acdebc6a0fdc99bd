import type { Attempt, ControlResult, Progress, Sample, Verdict } from '#verification';
import type { RunReport, RunRequest } from './protocol.ts';
import { RunError } from './run-error.ts';

/** What a run found, and how long it took once everything was loaded. */
export type RunResult = (
  | { readonly verdict: Verdict }
  | { readonly control: ControlResult }
  | { readonly attempt: Attempt }
  | { readonly simplest: Sample | null }
) & { readonly milliseconds: number };

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Called when the run itself begins, and again when it begins anew with a part that it lacked. */
  readonly onStart?: () => void;
  /** Called when the run waits for such a part. */
  readonly onWait?: () => void;
  /** Seconds that the run may take, loading not counted. */
  readonly limit?: number;
}

/** Seconds that one run may take unless it is told otherwise, loading not counted, and that loading may take. */
export const runLimit = 30;
const loadLimit = 60;

const startWorker = (): Worker => new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' });

/** One worker at a time, kept for the next run; a run that is stopped or broken takes its worker with it. */
export class Runner {
  readonly #start: () => Worker;
  #worker: Worker | null = null;

  /** @param start - makes the worker; tests pass their own */
  constructor(start: () => Worker = startWorker) {
    this.#start = start;
  }

  /** Ends the worker, if there is one. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /**
   * Runs one request; runs of the same runner must not overlap.
   *
   * @throws {RunError} when there is no result, with the reason
   */
  async run(
    request: RunRequest,
    { signal, onProgress, onStart, onWait, limit = runLimit }: RunOptions,
  ): Promise<RunResult> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let onAbort = (): void => undefined;
    try {
      return await new Promise<RunResult>((resolve, reject) => {
        let began: number | null = null;
        const fail = (reason: RunError['reason'], message: string): void =>
          reject(new RunError(reason, message));
        onAbort = () => fail('stopped', 'the reader stopped the run');
        if (signal.aborted) {
          onAbort();
          return;
        }
        signal.addEventListener('abort', onAbort);
        let worker: Worker;
        try {
          worker = this.#worker ??= this.#start();
        } catch (error) {
          fail('start', String(error));
          return;
        }
        const load = (): void => {
          clearTimeout(timer);
          timer = setTimeout(() => fail('load', `nothing loaded within ${loadLimit} s`), loadLimit * 1000);
        };
        load();
        worker.onerror = (event) => {
          event.preventDefault();
          fail(began === null ? 'start' : 'check', event.message);
        };
        worker.onmessage = ({ data }: MessageEvent<RunReport>) => {
          if (data.kind === 'started') {
            began = performance.now();
            clearTimeout(timer);
            timer = setTimeout(() => fail('limit', `no verdict within ${limit} s`), limit * 1000);
            onStart?.();
          } else if (data.kind === 'waiting') {
            load();
            onWait?.();
          } else if (data.kind === 'progress') onProgress?.(data.progress);
          else if (data.kind === 'failed') fail(data.reason, data.message);
          else resolve({ ...data, milliseconds: performance.now() - (began ?? performance.now()) });
        };
        worker.postMessage(request);
      });
    } catch (error) {
      this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }
  }
}
