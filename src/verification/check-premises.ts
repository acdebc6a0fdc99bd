import type { Derivation } from './derivation.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with the derivation graph: premises that do not exist, refuted ones, and circles.
 *
 * @param labels the labels of the article, in its order
 */
export function checkPremises(derivation: Derivation, labels: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(labels);
  const premisesOf = (label: string): readonly string[] =>
    Object.hasOwn(derivation.entries, label) ? (derivation.entries[label]?.from ?? []) : [];
  for (const label of Object.keys(derivation.entries)) {
    for (const premise of premisesOf(label)) {
      const source = Object.hasOwn(derivation.entries, premise) ? derivation.entries[premise] : undefined;
      if (source?.kind === 'refutation') {
        problems.push({
          label,
          message: `its premise ${premise} is a refuted claim`,
          hint: 'derive it from what is true; a counterexample is derived from what the claim is about',
        });
      }
      if (known.has(premise)) continue;
      problems.push({
        label,
        message: `its premise ${premise} does not exist`,
        hint: nearest(premise, labels) ?? 'from takes labels of the same article',
      });
    }
  }
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (label: string): void => {
    const start = path.indexOf(label);
    if (start !== -1) {
      problems.push({
        label,
        message: `its premises go round in a circle: ${[...path.slice(start), label].join(' → ')}`,
        hint: 'take one of these labels out of a from',
      });
      return;
    }
    if (finished.has(label)) return;
    path.push(label);
    for (const premise of premisesOf(label)) visit(premise);
    path.pop();
    finished.add(label);
  };
  for (const label of Object.keys(derivation.entries)) visit(label);
  return problems;
}

/** A label that contains most of the misspelt one, if there is any. */
function nearest(misspelt: string, labels: readonly string[]): string | null {
  const pieces = new Set(misspelt.split(/[:-]/u));
  const shared = (label: string): number => label.split(/[:-]/u).filter((piece) => pieces.has(piece)).length;
  const best = labels.reduce<string | null>(
    (found, label) => (shared(label) > (found === null ? 1 : shared(found)) ? label : found),
    null,
  );
  return best === null ? null : `did you mean ${best}?`;
}
