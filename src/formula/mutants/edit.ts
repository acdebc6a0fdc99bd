import type { Range } from '../range.ts';

/** A piece of a formula's LaTeX and what to write in its place. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The LaTeX after an edit; a space is added where a command would swallow the letter behind it. */
export function edited(tex: string, { range, text }: Edit): string {
  return joined(joined(tex.slice(0, range.start), text), tex.slice(range.end));
}

function joined(before: string, after: string): string {
  const runsOn = /\\[a-zA-Z]+$/u.test(before) && /^[a-zA-Z]/u.test(after);
  return runsOn ? `${before} ${after}` : before + after;
}
