import katex from 'katex';

/** KaTeX at its strictest: what it does not know is an error, never red text. */
export const katexOptions = { strict: 'error', trust: false, output: 'htmlAndMathml' } as const;

/** LaTeX that KaTeX refuses, with the characters that it refuses. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly start: number;
  readonly end: number;

  constructor(message: string, start: number, end: number) {
    super(message);
    this.start = start;
    this.end = end;
  }
}

/**
 * LaTeX as HTML with MathML.
 *
 * @throws {RenderError} with offsets into `tex`
 */
export function renderFormula(tex: string, display: boolean): string {
  try {
    return katex.renderToString(tex, { ...katexOptions, displayMode: display, throwOnError: true });
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    // Both are undefined when KaTeX cannot tell.
    const start = Number.isFinite(error.position) ? Math.min(error.position, tex.length) : 0;
    const length = Number.isFinite(error.length) ? error.length : 1;
    // A control word of KaTeX takes the blanks behind it along.
    const refused = tex.slice(start, start + length).trimEnd();
    throw new RenderError(error.rawMessage, start, start + refused.length);
  }
}
