import type { FormulaEntry } from './formula-entry.ts';
import type { LawEntry } from './law-entry.ts';
import type { ProgramEntry } from './program-entry.ts';
import type { StatedEntry } from './stated-entry.ts';

/** What an author says about one label: data and pure functions, never a verdict. */
export type Entry = FormulaEntry | LawEntry | ProgramEntry | StatedEntry;

/** An entry with something to check. */
export type CheckedEntry = Exclude<Entry, StatedEntry>;

/** The constructors' options: an entry without what the constructor fills in. */
export type Options<E extends Entry> = E extends Entry ? Omit<E, 'form' | 'kind'> : never;
