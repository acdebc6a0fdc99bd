import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckDeath, CheckReply, CheckTask } from './check-task.ts';
import { lastWords } from './watchdog.ts';

export interface CheckLimits {
  /** Milliseconds of processor time for one task. */
  readonly time: number;
  /** Bytes of resident memory. */
  readonly memory: number;
}

export const checkLimits: CheckLimits = { time: 60_000, memory: 2 ** 30 };

/** How much longer than its processor time a task may last; only one that sleeps comes near. */
const patience = 10;

const outOfMemory = /heap out of memory|invalid (?:table|array|string|size)|Array buffer allocation failed/i;

/**
 * One operating-system process that performs checks, one at a time.
 *
 * A process and not a thread: V8 ends the whole process on some allocations (a `Map` beyond 2²⁴ entries is enough),
 * and a thread would take the build with it.
 */
export class CheckProcess {
  readonly #child: ChildProcess;
  readonly #limits: CheckLimits;
  #complaint = '';

  /** @param articles the `file:` URL of the folder that derivations may import from */
  constructor(articles: string, limits: CheckLimits) {
    this.#limits = limits;
    this.#child = fork(
      fileURLToPath(new URL('checker.ts', import.meta.url)),
      [String(limits.memory), String(limits.time), articles],
      {
        execPath: process.execPath,
        execArgv: [
          `--max-old-space-size=${Math.floor((limits.memory / 2 ** 20) * 0.8)}`,
          '--disable-warning=ExperimentalWarning',
        ],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      },
    );
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = (this.#complaint + text).slice(-4000);
    });
  }

  /** Performs a task, or tells what the process died of. After a death the process is of no more use. */
  perform(task: CheckTask): Promise<CheckReply | CheckDeath> {
    return new Promise((resolve) => {
      const child = this.#child;
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, patience * this.#limits.time);
      const settle = (result: CheckReply | CheckDeath) => {
        clearTimeout(timer);
        child.off('message', settle);
        child.off('close', closed);
        resolve(result);
      };
      const closed = (code: number | null, signal: string | null) => settle(this.#death(late, code, signal));
      child.on('message', settle);
      child.on('close', closed);
      if (child.connected) child.send(task);
      else closed(child.exitCode, child.signalCode);
    });
  }

  /** Ends the process. */
  stop(): void {
    this.#child.kill('SIGKILL');
  }

  #death(late: boolean, code: number | null, signal: string | null): CheckDeath {
    if (late || this.#complaint.includes(lastWords.time)) {
      return { kind: 'died', of: 'time', detail: `${this.#limits.time / 1000} s` };
    }
    if (this.#complaint.includes(lastWords.memory) || outOfMemory.test(this.#complaint)) {
      return { kind: 'died', of: 'memory', detail: `${Math.round(this.#limits.memory / 2 ** 20)} MB` };
    }
    const last = this.#complaint
      .trim()
      .split('\n')
      .findLast((line) => /error/i.test(line))
      ?.trim();
    return { kind: 'died', of: 'crash', detail: last ?? (signal ? `signal ${signal}` : `exit code ${code}`) };
  }
}
