import { escape } from '../panel/escape.ts';
import type { Span } from './brackets.ts';

/** A range of the field that is to be seen, under a class. */
export interface Mark extends Span {
  readonly kind: 'error' | 'bracket' | 'alone';
}

/**
 * A text as HTML with its marks in it; where marks overlap, a piece carries the classes of all.
 *
 * A mark of no length takes the character after it; at the end of the text, a blank that is added there.
 */
export function marksHtml(text: string, marks: readonly Mark[]): string {
  // The blank also gives a last empty line its height.
  const whole = `${text} `;
  const seen = marks.map(({ kind, start, end }) => ({ kind, start, end: Math.max(end, start + 1) }));
  const cuts = [...new Set([0, whole.length, ...seen.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= whole.length)
    .sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, i) => {
      const start = cuts[i] ?? 0;
      const kinds = seen.filter((mark) => mark.start <= start && end <= mark.end).map(({ kind }) => kind);
      const piece = escape(whole.slice(start, end));
      return kinds.length === 0 ? piece : `<mark class="${[...new Set(kinds)].join(' ')}">${piece}</mark>`;
    })
    .join('');
}
