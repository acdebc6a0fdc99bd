/** A half-open interval of offsets into the LaTeX of a formula. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The smallest range that covers both. */
export function span(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
