import { checkWorld } from './check-world.ts';
import { bilingual, unknownKey, type Found } from './found.ts';
import type { Dropped, DroppedAssumption, Hypothesis } from './hypothesis.ts';
import { droppedKeys } from './keys.ts';
import { isText } from './text.ts';

const hypothesisKeys: ReadonlySet<string> = new Set(['says', 'dropped']);
const assumptionKeys: ReadonlySet<string> = new Set([...droppedKeys, 'conclusion']);

/** What is wrong with the hypotheses of an executed formula. */
export function checkHypothesisList(hypotheses: readonly Hypothesis[]): Found[] {
  return hypotheses.flatMap((hypothesis, i) => {
    const found = unknownIn(hypothesis, hypothesisKeys);
    if (!isText(hypothesis.says)) found.push(bilingual('says'));
    return named(`hypothesis ${i + 1}`, [...found, ...checkDropped(hypothesis.dropped, droppedKeys)]);
  });
}

/** What is wrong with the witness of an assumption. */
export function checkAssumption(dropped: DroppedAssumption): Found[] {
  const found = checkDropped(dropped, assumptionKeys);
  if (typeof dropped.conclusion !== 'string') {
    found.push({
      message: 'it names no conclusion',
      hint: 'give conclusion: the label of the equation that fails without the assumption',
    });
  }
  return named('dropped', found);
}

/** What is wrong with the counterexamples of a refuted claim. */
export function checkCounterexamples(refuted: readonly Dropped[]): Found[] {
  if (!Array.isArray(refuted) || refuted.length < 2) {
    return [
      {
        message: `the entry has ${Array.isArray(refuted) ? refuted.length : 0} counterexamples`,
        hint: 'give refuted: at least two { world, shows } in which the formula fails',
      },
    ];
  }
  return (refuted as readonly Dropped[]).flatMap((dropped, i) =>
    named(`counterexample ${i + 1}`, checkDropped(dropped, droppedKeys)),
  );
}

function checkDropped(dropped: Dropped, known: ReadonlySet<string>): Found[] {
  if (typeof dropped !== 'object') {
    return [
      {
        message: 'it is not dropped anywhere',
        hint: 'give dropped: { world, shows }, a world in which it does not hold',
      },
    ];
  }
  const found = [...unknownIn(dropped, known), ...checkWorld(dropped.world)];
  return isText(dropped.shows) ? found : [...found, bilingual('shows')];
}

function unknownIn(holder: object, known: ReadonlySet<string>): Found[] {
  return Object.keys(holder)
    .filter((key) => !known.has(key))
    .map((key) => unknownKey(key, known));
}

function named(where: string, found: readonly Found[]): Found[] {
  return found.map(({ message, hint }) => ({ message: `${where}: ${message}`, hint }));
}
