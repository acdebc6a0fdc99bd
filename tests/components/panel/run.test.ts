import { describe, expect, test, vi } from 'vitest';
import { definitionsBefore } from '../../../components/panel/definitions-before.ts';
import { formSettings } from '../../../components/panel/form-settings.ts';
import { LiveRun } from '../../../components/panel/live-run.ts';
import { json, panelData, plotted } from '../../../components/panel/panel-data.ts';
import { pool, poolSize } from '../../../components/panel/pool.ts';
import type { RunReport, RunRequest } from '../../../components/panel/protocol.ts';
import { Runner, runLimit } from '../../../components/panel/runner.ts';
import { entry, sampleAt } from './entry.ts';

/** A worker that answers each request with the given reports. */
function workerThatSays(...reports: RunReport[]): { worker: Worker; state: { ended: boolean } } {
  const state = { ended: false };
  const worker = {
    onmessage: null as ((event: { data: RunReport }) => void) | null,
    postMessage(_request: RunRequest): void {
      for (const data of reports) this.onmessage?.({ data });
    },
    terminate(): void {
      state.ended = true;
    },
  };
  return { worker: worker as unknown as Worker, state };
}

const request: RunRequest = {
  language: 'en',
  slug: 'diffusion-ode',
  label: 'eq:continuity',
  tex: 'a = b',
  definitions: [],
  seed: 7,
  settings: {},
  wrong: null,
};
const signal = new AbortController().signal;

describe('a runner', () => {
  test('passes progress on and resolves with the verdict', async () => {
    const progress = { done: 1, total: 2, sample: sampleAt(1e-16) };
    const { worker } = workerThatSays(
      { kind: 'started' },
      { kind: 'progress', progress },
      { kind: 'verdict', verdict: entry() },
    );
    const seen: number[] = [];
    const result = await new Runner(() => worker).run(request, {
      signal,
      onProgress: ({ done }) => seen.push(done),
    });
    expect('verdict' in result && result.verdict.verdict).toBe('verified');
    expect(seen).toEqual([1]);
  });

  test('says that the worker could not start', async () => {
    const runner = new Runner(() => {
      throw new Error('denied');
    });
    await expect(runner.run(request, { signal })).rejects.toMatchObject({ reason: 'start' });
  });

  test('ends its worker when the reader stops', async () => {
    const { worker, state } = workerThatSays({ kind: 'started' });
    const controller = new AbortController();
    const run = new Runner(() => worker).run(request, { signal: controller.signal });
    controller.abort();
    await expect(run).rejects.toMatchObject({ reason: 'stopped' });
    expect(state.ended).toBe(true);
  });

  test('ends its worker when there is no verdict within the limit', async () => {
    vi.useFakeTimers();
    const { worker, state } = workerThatSays({ kind: 'started' });
    const run = new Runner(() => worker).run(request, { signal });
    const rejection = expect(run).rejects.toMatchObject({ reason: 'limit' });
    await vi.advanceTimersByTimeAsync(runLimit * 1000);
    await rejection;
    expect(state.ended).toBe(true);
    vi.useRealTimers();
  });

  test('does not count the time that a run waits for a part of the program', async () => {
    vi.useFakeTimers();
    const { worker } = workerThatSays({ kind: 'started' }, { kind: 'waiting' });
    let waited = 0;
    const onWait = (): void => {
      waited += 1;
    };
    const run = new Runner(() => worker).run(request, { signal, onWait });
    const rejection = expect(run).rejects.toMatchObject({ reason: 'load' });
    await vi.advanceTimersByTimeAsync(runLimit * 1000);
    expect(waited).toBe(1);
    await vi.advanceTimersByTimeAsync(runLimit * 1000);
    await rejection;
    vi.useRealTimers();
  });

  test('passes on why a derivation did not load or broke down', async () => {
    const { worker } = workerThatSays({ kind: 'failed', reason: 'load', message: 'offline' });
    await expect(new Runner(() => worker).run(request, { signal })).rejects.toMatchObject({
      reason: 'load',
      message: 'offline',
    });
  });
});

describe('the pool', () => {
  test('runs every job once, in order, on no more workers than it has', async () => {
    const [began, slots] = [[] as number[], new Set<number>()];
    let busy = 0;
    let most = 0;
    await pool([1, 2, 3, 4, 5, 6, 7], 3, async (job, slot) => {
      began.push(job);
      slots.add(slot);
      most = Math.max(most, ++busy);
      await Promise.resolve();
      busy -= 1;
    });
    expect(began).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([...slots]).toEqual([0, 1, 2]);
    expect(most).toBe(3);
  });

  test('begins no further job after a rejection', async () => {
    const began: number[] = [];
    const work = (job: number): Promise<void> => {
      began.push(job);
      return job === 2 ? Promise.reject(new Error('stop')) : Promise.resolve();
    };
    await expect(pool([1, 2, 3, 4], 1, work)).rejects.toThrow('stop');
    expect(began).toEqual([1, 2]);
  });

  test('leaves one core to the page and takes at most four', () => {
    expect([0, 1, 2, 4, 16].map(poolSize)).toEqual([1, 1, 1, 3, 4]);
  });
});

describe('the controls', () => {
  const parameters = entry().world?.parameters ?? {};
  const read = (fields: Record<string, string>): ReturnType<typeof formSettings> =>
    formSettings((name) => fields[name] ?? '', parameters, 20221);

  test('left as they are ask for the run of the build', () => {
    expect(read({ d: '', 't.lower': '0', 't.upper': '1.5', seed: '20221' })).toEqual({
      settings: {},
      seed: null,
      problems: [],
    });
  });

  test('give what the reader has set', () => {
    expect(read({ d: '8', 't.lower': '0.2', 't.upper': '0.4', seed: '7' })).toEqual({
      settings: { d: 8, t: [0.2, 0.4] },
      seed: 7,
      problems: [],
    });
  });

  test('name what they cannot read', () => {
    const { problems } = read({ d: '', 't.lower': '0.2', 't.upper': '9', seed: 'x' });
    expect(problems.map(({ en }) => en)).toEqual([
      't is not an interval within 0..1.5: received t=0.2..9; the nearest is t=0.2..1.5',
      'seed is not a whole number from 0 to 4294967295: received seed=x; the nearest is seed=0',
    ]);
  });
});

test('the worst residual so far is the one that uses most of its tolerance', () => {
  const live = new LiveRun();
  live.add({ done: 1, total: 4, sample: sampleAt(2e-14, 1e-12) });
  live.add({ done: 2, total: 4, sample: sampleAt(1.1e-14, 1e-13) });
  expect(live.fraction).toBe(0.5);
  expect(live.figures('en').map(({ value }) => value)).toEqual(['2', '1.1·10⁻¹⁴', '10⁻¹³']);
});

test('definitions are those that stand before the equation', () => {
  const entries = [
    { label: 'eq:a', kind: 'definition', tex: 'a' },
    { label: 'eq:b', kind: 'identity', tex: 'b' },
    { label: 'eq:c', kind: 'definition', tex: 'c' },
  ];
  expect(definitionsBefore(entries, 'eq:b')).toEqual(['a']);
  expect(definitionsBefore(entries, 'eq:none')).toEqual([]);
});

test('a panel carries its evidence as JSON that cannot end its script', () => {
  const data = panelData(entry({ tex: 'a</script>b' }), 'diffusion-ode', 'en', []);
  expect(json(data)).not.toContain('<');
  expect(plotted(JSON.parse(json(data)) as typeof data).residuals).toEqual(entry().residuals);
});

test('a residual that is not finite travels as null and comes back infinite', () => {
  const data = panelData(entry({ residuals: [{ residual: NaN, tolerance: 1e-13 }] }), 'x', 'en', []);
  expect(plotted(JSON.parse(json(data)) as typeof data).residuals).toEqual([
    { residual: Infinity, tolerance: 1e-13 },
  ]);
});
