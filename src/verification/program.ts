import type { ErrorProgramEntry, PairProgramEntry } from './program-entry.ts';

/** A check in TypeScript for what the language cannot say; locked to its formula. */
export function program(options: Omit<PairProgramEntry, 'form'>): PairProgramEntry;
export function program(options: Omit<ErrorProgramEntry, 'form'>): ErrorProgramEntry;
export function program(
  options: Omit<PairProgramEntry, 'form'> | Omit<ErrorProgramEntry, 'form'>,
): PairProgramEntry | ErrorProgramEntry {
  return { ...options, form: 'program' };
}
