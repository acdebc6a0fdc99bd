import { fingerprint } from '#formula';
import type { LawEntry } from './law-entry.ts';
import type { ProgramEntry } from './program-entry.ts';

/** Words and the lock itself: changing them changes nothing that is checked. */
const notChecked = new Set(['says', 'why', 'teaches', 'from', 'formula', 'erratum', 'routes']);

/**
 * The lock that ties a check in TypeScript to its formula: two fingerprints, joined by a dot.
 *
 * It is what an entry must carry as `formula`, and what accepting a changed check writes there.
 */
export function lockOf(entry: LawEntry | ProgramEntry, tex: string): string {
  return `${fingerprint(tex)}.${hash(sourceOf(entry))}`;
}

/** Which part of a locked pair has changed since the lock was written; null when none has. */
export function staleness(
  entry: LawEntry | ProgramEntry,
  tex: string,
  locked: 'both' | 'formula',
): 'formula' | 'check' | null {
  const [formula, check] = lockOf(entry, tex).split('.');
  const [lockedFormula, lockedCheck] = entry.formula.split('.');
  if (lockedFormula !== formula) return 'formula';
  // A bundler rewrites functions, so that only the build can tell whether they changed.
  return locked === 'both' && lockedCheck !== check ? 'check' : null;
}

/** The text of a check: its data and the source of its functions, however they are broken into lines. */
function sourceOf(value: unknown): string {
  if (typeof value === 'function') {
    return String(value)
      .replaceAll(/\s+/gu, '')
      .replaceAll(/,(?=[)\]}])/gu, '');
  }
  if (Array.isArray(value)) return `[${value.map(sourceOf).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value)
    .filter(([key]) => !notChecked.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${key}:${sourceOf(field)}`).join()}}`;
}

/** 32-bit FNV-1a over UTF-16 code units, in hexadecimal. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return state.toString(16).padStart(8, '0');
}
