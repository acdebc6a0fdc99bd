import type { Derivation, Progress } from '#verification';
import { runControl, seal, verify } from '#verification';
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

async function check(derivation: Derivation, request: RunRequest): Promise<RunReport> {
  const { label, tex, definitions, seed, settings, wrong, edited } = request;
  const entry = derivation.entries[label];
  if (!entry) throw new Error(`the derivation has no entry ${label}`);
  const onProgress = (progress: Progress): void => post({ kind: 'progress', progress });
  const options = { seed, settings, definitions, onProgress };
  if (edited !== undefined) {
    const { checkEdited } = await import('../editor/check-edited.ts');
    return checkEdited(entry, label, tex, edited, options);
  }
  return wrong === null
    ? { kind: 'verdict', verdict: verify(entry, label, tex, options) }
    : { kind: 'control', control: runControl(entry, label, tex, wrong - 1, options) };
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
        post({ kind: 'failed', reason: 'check', message: message(error) });
      }
    },
    (error: unknown) => post({ kind: 'failed', reason: 'load', message: message(error) }),
  );
});
