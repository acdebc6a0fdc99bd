/**
 * The program of a checking process: it loads derivations, which strangers wrote, and runs one task at a time.
 *
 * {@link startWatchdog} and Node's heap limit bound its time and memory; `seal()` takes clocks, dice
 * and the means to patch the language away before any derivation is loaded.
 */
import { inspect } from 'node:util';
import '#verification/whole';
import {
  checkDerivation,
  CheckError,
  checkPremises,
  DerivationError,
  explanationOf,
  failureOf,
  lockOf,
  mutantsOf,
  seal,
  tryMutant,
  verify,
  worded,
  type Derivation,
} from '#verification';
import { conclusionOf } from './conclusion-of.ts';
import { fenceImports } from './fence-imports.ts';
import { startWatchdog } from './watchdog.ts';
import type { CheckReply, CheckTask } from './check-task.ts';

const send = process.send?.bind(process);
const cpuUsage = process.cpuUsage.bind(process);
const now = performance.now.bind(performance);
const processorTime = () => {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
};

async function load(url: string): Promise<Derivation> {
  const { default: loaded } = (await import(url)) as { default?: Derivation };
  if (typeof loaded?.entries !== 'object') throw new Error('the default export is not derivation({ … })');
  checkDerivation(loaded);
  return loaded;
}

async function perform(task: CheckTask): Promise<CheckReply> {
  const loaded = await load(task.derivation);
  if (task.kind === 'describe') {
    const entries = Object.entries(loaded.entries).map(([label, { kind }]) => ({ label, kind }));
    return { kind: 'described', description: { entries, problems: checkPremises(loaded, task.labels) } };
  }
  const entry = loaded.entries[task.label];
  if (!entry) throw new Error(`there is no entry for ${task.label}`);
  if (task.kind === 'lock') {
    if (entry.form !== 'program' && entry.form !== 'law')
      throw new Error('its formula is executed, so it is its own check');
    return { kind: 'locked', lock: lockOf(entry, task.tex) };
  }
  const started = processorTime();
  const { seed, definitions } = task;
  if (task.kind !== 'verify') {
    if (entry.form !== 'formula') throw new Error('its formula is not executed, so it has no mutants');
    if (task.kind === 'mutate') {
      const mutants = mutantsOf(entry, task.label, task.tex, { seed, definitions });
      return { kind: 'mutated', mutants, alsoTrue: entry.alsoTrue ?? [] };
    }
    const fates = task.mutants.map((mutant) => tryMutant(entry, task.label, mutant, { seed, definitions }));
    return { kind: 'tried', fates, cpu: processorTime() - started };
  }
  const options = { seed, definitions, now, ...conclusionOf(entry, loaded, task.article) };
  const found = verify(entry, task.label, task.tex, options);
  const explanation = explanationOf(entry, task.label, task.tex, options);
  const told = { ...found, failure: found.failure && worded(found.failure, 'en') };
  const verdict = explanation === null ? told : { ...told, explanation };
  return { kind: 'verified', verdict, cpu: processorTime() - started };
}

function messageOf(error: unknown): string {
  if (error instanceof CheckError) return worded(failureOf(error), 'en').message;
  return error instanceof Error ? error.message : `${inspect(error)}, which is not an Error`;
}

function thrown(error: unknown, derivation: string): CheckReply {
  const message = messageOf(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.split(derivation)[1]?.match(/^(?:\?[^:]*)?:(\d+:\d+)/)?.[1] ?? null;
  return { kind: 'threw', message, at, problems: error instanceof DerivationError ? error.problems : [] };
}

function main(): void {
  const answer = (reply: CheckReply): void => {
    send?.(reply);
  };
  const begin = startWatchdog(Number(process.argv[2]), Number(process.argv[3]));
  fenceImports(String(process.argv[4]));
  process.on('message', (task: CheckTask) => {
    begin();
    perform(task).then(answer, (error: unknown) => answer(thrown(error, task.derivation)));
  });
  seal();
  // Whoever holds the process can answer in the name of the engine.
  Reflect.deleteProperty(globalThis, 'process');
}

main();
