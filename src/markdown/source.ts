import type { Place } from '#verification';
import { Problem, type ProblemDetails } from './problem.ts';

/** The text of one file, able to say where an offset is. */
export class Source {
  readonly file: string;
  readonly text: string;

  /**
   * @param file path relative to the project, with forward slashes
   * @param text its content
   */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** The place of an offset; lines and columns count from 1. */
  place(offset: number): Place {
    const before = this.text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    return { file: this.file, line: before.split('\n').length, column: offset - start + 1 };
  }

  /** A line without its end, counted from 1. */
  line(number: number): string {
    return this.text.split('\n')[number - 1]?.replace(/\r$/, '') ?? '';
  }

  /** A problem about the characters from `start` up to `end`; what reaches beyond the first line is not underlined. */
  problem(start: number, end: number, details: Omit<ProblemDetails, 'place' | 'excerpt'>): Problem {
    const place = this.place(start);
    const line = this.line(place.line);
    const length = Math.max(1, Math.min(end - start, line.length - place.column + 1));
    return new Problem({ ...details, place, excerpt: { line, length } });
  }
}
