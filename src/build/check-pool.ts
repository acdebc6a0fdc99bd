import { availableParallelism } from 'node:os';
import { CheckProcess, type CheckLimits } from './check-process.ts';
import type { CheckDeath, CheckReply, CheckTask } from './check-task.ts';

interface Waiting {
  readonly task: CheckTask;
  readonly resolve: (result: CheckReply | CheckDeath) => void;
}

/** Checking processes, as many as the machine has processors; one that died is replaced for the next task. */
export class CheckPool {
  readonly #articles: string;
  readonly #limits: CheckLimits;
  readonly #size: number;
  readonly #idle: CheckProcess[] = [];
  readonly #busy = new Set<CheckProcess>();
  readonly #queue: Waiting[] = [];
  #closed = false;

  /** @param articles the `file:` URL of the folder that derivations may import from */
  constructor(articles: string, limits: CheckLimits, size = Math.min(8, availableParallelism())) {
    this.#articles = articles;
    this.#limits = limits;
    this.#size = size;
  }

  perform(task: CheckTask): Promise<CheckReply | CheckDeath> {
    return new Promise((resolve) => {
      this.#queue.push({ task, resolve });
      this.#next();
    });
  }

  /** Ends all processes; tasks that still wait are answered with a crash. */
  close(): void {
    this.#closed = true;
    for (const each of [...this.#idle, ...this.#busy]) each.stop();
    for (const { resolve } of this.#queue.splice(0)) {
      resolve({ kind: 'died', of: 'crash', detail: 'the run was stopped' });
    }
  }

  #next(): void {
    if (this.#closed || this.#busy.size >= this.#size) return;
    const waiting = this.#queue.shift();
    if (!waiting) return;
    const worker = this.#idle.pop() ?? new CheckProcess(this.#articles, this.#limits);
    this.#busy.add(worker);
    void worker.perform(waiting.task).then((result) => {
      this.#busy.delete(worker);
      if (result.kind !== 'died') this.#idle.push(worker);
      waiting.resolve(result);
      this.#next();
    });
  }
}
