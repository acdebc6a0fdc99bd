import type { Entry } from './entry.ts';
import { combinations } from './combinations.ts';
import type { Problem } from './problem.ts';

/** The level α of every statistical test: how often a true law is refuted by chance. */
export const level = 1e-6;

/** The probability β with which a difference of the stated effect is overlooked. */
export const beta = 1e-3;

/** What the levels of all tests of one derivation must stay below. */
export const totalLevel = 1e-4;

/** How many statistical tests a derivation makes; each spends one {@link level}. */
export function lawTests(entries: Readonly<Record<string, Entry>>): number {
  let tests = 0;
  for (const entry of Object.values(entries)) {
    if (entry.form === 'law') tests += combinations(entry.parameters ?? {}, {}).length;
  }
  return tests;
}

/** Refuses a derivation whose statistical tests would raise too many false alarms together. */
export function checkLevels(entries: Readonly<Record<string, Entry>>): Problem[] {
  const tests = lawTests(entries);
  const most = Math.round(totalLevel / level) - 1;
  if (tests <= most) return [];
  return [
    {
      label: Object.keys(entries).findLast((label) => entries[label]?.form === 'law') ?? '',
      message: `the levels of ${tests} statistical tests add up to ${(tests * level).toExponential(0)}`,
      hint: `make at most ${most} tests, choices included`,
    },
  ];
}
