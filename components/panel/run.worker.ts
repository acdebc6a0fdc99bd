import type { Language } from '#i18n';
import type { Entry, Failure, Progress } from '#verification';
import { complete, FetchError } from '#numerics';
import { CheckError, failureOf, seal, verify } from '#verification';
import { articles } from 'virtual:rederive/articles';
import type { RunReport, RunRequest } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const post: (report: RunReport) => void = self.postMessage.bind(self);

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The entry of an equation; where more of the article are to run, all of its entries at once. */
async function load(slug: string, label: string, more: boolean): Promise<Entry> {
  const article = articles[slug];
  if (!article) throw new Error(`no derivation for ${slug}`);
  const { all, entries } = await article();
  const found = more ? all : (entries[label] ?? all);
  const entry = (await found()).default.entries[label];
  if (!entry) throw new Error(`the derivation has no entry ${label}`);
  return entry;
}

/** A failure in words, which are loaded with the first one. */
async function told(failure: Failure, language: Language): Promise<Failure> {
  const { worded } = await import('./worded.ts');
  return worded(failure, language);
}

/**
 * Computes once everything is there that the computation needs, and says each time that it begins.
 *
 * A computation that begins anew comes by the same points, of which those already told are not told again.
 */
function completed<Result>(compute: (onProgress: (progress: Progress) => void) => Result): Promise<Result> {
  let told = 0;
  return complete(
    () => {
      let count = 0;
      post({ kind: 'started' });
      return compute((progress) => {
        count += 1;
        if (count <= told) return;
        told = count;
        post({ kind: 'progress', progress });
      });
    },
    () => post({ kind: 'waiting' }),
  );
}

async function check(entry: Entry, concluding: Entry | undefined, request: RunRequest): Promise<RunReport> {
  const { language, label, tex, definitions, conclusion, seed, settings, wrong, edited } = request;
  const rests = conclusion && concluding ? { conclusion: { ...conclusion, entry: concluding } } : {};
  const options = { seed, settings, definitions, ...rests };
  if (edited !== undefined) {
    const { checkEdited } = await import('../editor/check-edited.ts');
    return completed((onProgress) =>
      checkEdited(entry, label, tex, edited, language, { ...options, onProgress }),
    );
  }
  if (wrong !== null) {
    const { runControl } = await import('./run-control.ts');
    const control = await completed((onProgress) =>
      runControl(entry, label, tex, wrong - 1, { ...options, onProgress }),
    );
    return { kind: 'control', control };
  }
  const verdict = await completed((onProgress) => verify(entry, label, tex, { ...options, onProgress }));
  const { failure } = verdict;
  return {
    kind: 'verdict',
    verdict: failure === null ? verdict : { ...verdict, failure: await told(failure, language) },
  };
}

// The page's part is set up; from here on nothing in this worker has a clock, a network or a random source.
seal();

self.addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  const answer = async (): Promise<RunReport> => {
    const { slug, label, conclusion, more = false } = data;
    const entry = await load(slug, label, more);
    const concluding = conclusion && (await load(slug, conclusion.label, more));
    try {
      return await check(entry, concluding, data);
    } catch (error) {
      if (error instanceof FetchError) throw error;
      const failure = error instanceof CheckError ? await told(failureOf(error), data.language) : null;
      return { kind: 'failed', reason: 'check', message: failure?.message ?? message(error) };
    }
  };
  answer().then(post, (error: unknown) => post({ kind: 'failed', reason: 'load', message: message(error) }));
});
