import { checkAlsoTrue } from './check-also-true.ts';
import { checkParameters } from './check-parameters.ts';
import { checkWorld } from './check-world.ts';
import type { CheckedEntry, Entry } from './entry.ts';
import { bilingual, unknownKey, type Found } from './found.ts';
import { checkAssumption, checkCounterexamples, checkHypothesisList } from './check-dropped.ts';
import { keysOf, wrongKeys } from './keys.ts';
import { isText } from './text.ts';
import type { Wrong } from './wrong.ts';

/** What is wrong with one entry; empty when nothing can be seen to be. */
export function checkEntry(given: unknown): Found[] {
  const keys = typeof given === 'object' && given !== null ? keysOf(given as Entry) : null;
  if (keys === null) {
    return [{ message: 'not an entry', hint: 'build it with identity(), definition() or one of their like' }];
  }
  const entry = given as Entry;
  const found: Found[] = [];
  for (const key of Object.keys(entry)) {
    if (!keys.has(key)) found.push(unknownKey(key, keys));
  }
  if (!isText(entry.says)) found.push(bilingual('says'));
  if (entry.form === 'stated') {
    if (entry.kind === 'assumption' && entry.dropped !== undefined)
      found.push(...checkAssumption(entry.dropped));
    if (entry.kind === 'refutation') found.push(...checkCounterexamples(entry.refuted));
    if (entry.kind === 'reported' && !entry.source) {
      found.push({ message: 'the entry names no source', hint: 'say where the measurement was published' });
    }
    return found;
  }
  found.push(...checkWrong(entry));
  if (entry.form === 'formula')
    found.push(
      ...checkWorld(entry.world),
      ...checkHypothesisList(entry.hypotheses ?? []),
      ...checkAlsoTrue(entry.alsoTrue ?? []),
    );
  else {
    if (!isText(entry.why)) found.push(bilingual('why'));
    found.push(...checkParameters(entry.parameters ?? {}));
    found.push(...checkFunction(entry, entry.form === 'law' ? 'sample' : 'run'));
    if (entry.form === 'law' && !(Number.isInteger(entry.samples) && entry.samples >= 10_000)) {
      found.push({
        message: `too few samples: ${entry.samples}`,
        hint: 'take at least 10000, so that a difference of 0.05 cannot hide',
      });
    }
  }
  return found;
}

function checkWrong(entry: CheckedEntry): Found[] {
  const { wrong } = entry;
  if (!Array.isArray(wrong) || wrong.length < 2) {
    return [
      {
        message: `the entry has ${Array.isArray(wrong) ? wrong.length : 0} wrong variants`,
        hint: 'register at least two that its check must reject',
      },
    ];
  }
  const known = wrongKeys[entry.form];
  return (wrong as readonly Wrong[]).flatMap((variant, i) =>
    checkVariant(variant, known).map(({ message, hint }) => ({
      message: `wrong variant ${i + 1}: ${message}`,
      hint,
    })),
  );
}

function checkVariant(variant: Wrong, known: ReadonlySet<string>): Found[] {
  const found = Object.keys(variant)
    .filter((key) => !known.has(key))
    .map((key) => unknownKey(key, known));
  if (typeof variant.tex !== 'string' || variant.tex.trim() === '') {
    found.push({ message: 'it has no formula', hint: 'write the whole wrong formula as tex' });
  }
  if (!isText(variant.teaches)) found.push(bilingual('teaches'));
  for (const key of ['sample', 'run']) {
    if (known.has(key)) found.push(...checkFunction(variant, key));
  }
  return variant.world === undefined ? found : [...found, ...checkWorld(variant.world)];
}

function checkFunction(holder: object, key: string): Found[] {
  if (typeof Reflect.get(holder, key) === 'function') return [];
  return [
    {
      message: `${key} is not a function`,
      hint: `give ${key}: a pure function of a stream and the parameters`,
    },
  ];
}
