import type { Language } from '#i18n';
import type { Derivation, Failure, Progress } from '#verification';
import { CheckError, failureOf, runControl, seal, verify } from '#verification';
import type { RunReport, RunRequest } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

/** One lazy module per article, so that a run loads its own derivation and no other. */
const derivations = import.meta.glob<{ default: Derivation }>('/content/articles/*/derivation.ts');

const post: (report: RunReport) => void = self.postMessage.bind(self);

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function load(slug: string): Promise<Derivation> {
  const found = derivations[`/content/articles/${slug}/derivation.ts`];
  if (!found) throw new Error(`no derivation for ${slug}`);
  return (await found()).default;
}

/** The words of a failure, which are loaded with the first one. */
async function told(failure: Failure, language: Language): Promise<Failure> {
  if (failure.stated === undefined) return failure;
  const { worded } = await import('./worded.ts');
  return worded(failure, language);
}

async function check(derivation: Derivation, request: RunRequest): Promise<RunReport> {
  const { language, label, tex, definitions, conclusion, seed, settings, wrong, edited } = request;
  const entry = derivation.entries[label];
  if (!entry) throw new Error(`the derivation has no entry ${label}`);
  const onProgress = (progress: Progress): void => post({ kind: 'progress', progress });
  const concluding = conclusion && derivation.entries[conclusion.label];
  const rests = conclusion && concluding ? { conclusion: { ...conclusion, entry: concluding } } : {};
  const options = { seed, settings, definitions, onProgress, ...rests };
  if (edited !== undefined) {
    const { checkEdited } = await import('../editor/check-edited.ts');
    return checkEdited(entry, label, tex, edited, language, options);
  }
  if (wrong !== null) return { kind: 'control', control: runControl(entry, label, tex, wrong - 1, options) };
  const verdict = verify(entry, label, tex, options);
  const { failure } = verdict;
  return {
    kind: 'verdict',
    verdict: failure === null ? verdict : { ...verdict, failure: await told(failure, language) },
  };
}

// The page's part is set up; from here on nothing in this worker has a clock, a network or a random source.
seal();

self.addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  load(data.slug).then(
    async (derivation) => {
      post({ kind: 'started' });
      try {
        post(await check(derivation, data));
      } catch (error) {
        const failure = error instanceof CheckError ? await told(failureOf(error), data.language) : null;
        post({ kind: 'failed', reason: 'check', message: failure?.message ?? message(error) });
      }
    },
    (error: unknown) => post({ kind: 'failed', reason: 'load', message: message(error) }),
  );
});
