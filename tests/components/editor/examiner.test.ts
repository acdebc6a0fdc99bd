import { describe, expect, test } from 'vitest';
import { Examiner } from '../../../components/editor/examiner.ts';
import type { RunRequest } from '../../../components/panel/protocol.ts';
import { RunError } from '../../../components/panel/run-error.ts';
import type { RunOptions, RunResult } from '../../../components/panel/runner.ts';

const request = (tex: string): RunRequest => ({
  language: 'en',
  slug: 'a',
  label: 'eq:a',
  tex: 'a = b',
  definitions: [],
  seed: 1,
  settings: {},
  wrong: null,
  edited: { tex, task: 'try' },
});

/** A runner that tells what it is asked, and answers when it is told to. */
class StillRunner {
  readonly asked: { tex: string; limit: number | undefined; start: () => void; answer: () => void }[] = [];
  isClosed = false;

  run({ edited }: RunRequest, { signal, onStart, limit }: RunOptions): Promise<RunResult> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new RunError('stopped', 'stopped')));
      this.asked.push({
        tex: edited?.tex ?? '',
        limit,
        start: () => onStart?.(),
        answer: () => resolve({ simplest: null, milliseconds: 1 }),
      });
    });
  }

  close(): void {
    this.isClosed = true;
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('an examiner', () => {
  test('answers what it was asked, with 3 s for it', async () => {
    const runner = new StillRunner();
    const answer = new Examiner(runner).ask(request('a'));
    await settled();
    expect(runner.asked.map(({ tex, limit }) => [tex, limit])).toEqual([['a', 3]]);
    runner.asked[0]?.start();
    runner.asked[0]?.answer();
    expect(await answer).toEqual({ simplest: null, milliseconds: 1 });
  });

  test('stops a formula that runs when a later one comes', async () => {
    const runner = new StillRunner();
    const examiner = new Examiner(runner);
    const first = examiner.ask(request('a'));
    await settled();
    runner.asked[0]?.start();
    const second = examiner.ask(request('b'));
    await expect(first).rejects.toMatchObject({ reason: 'stopped' });
    await settled();
    runner.asked[1]?.answer();
    await expect(second).resolves.toBeDefined();
  });

  test('lets a worker finish loading, then runs the latest formula only', async () => {
    const runner = new StillRunner();
    const examiner = new Examiner(runner);
    const all = ['a', 'b', 'c'].map((tex) => examiner.ask(request(tex)));
    const reasons = all.map((one) =>
      one.then(
        () => 'answered',
        (error: unknown) => (error as RunError).reason,
      ),
    );
    await settled();
    expect(runner.asked.map(({ tex }) => tex)).toEqual(['c']);
    const last = examiner.ask(request('d'));
    await settled();
    expect(runner.asked).toHaveLength(1);
    runner.asked[0]?.start();
    await settled();
    expect(runner.asked.map(({ tex }) => tex)).toEqual(['c', 'd']);
    runner.asked[1]?.answer();
    await expect(last).resolves.toBeDefined();
    expect(await Promise.all(reasons)).toEqual(['stopped', 'stopped', 'stopped']);
  });

  test('ends its worker when it is closed', async () => {
    const runner = new StillRunner();
    const examiner = new Examiner(runner);
    const first = examiner.ask(request('a'));
    await settled();
    examiner.close();
    await expect(first).rejects.toMatchObject({ reason: 'stopped' });
    expect(runner.isClosed).toBe(true);
  });
});
