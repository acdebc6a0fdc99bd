import katex from 'katex';
import { escape } from './escape.ts';

/**
 * LaTeX as HTML with MathML.
 *
 * @throws {Error} naming the equation, when KaTeX refuses it
 */
export function formulaHtml(tex: string, label: string, display = true): string {
  try {
    return katex.renderToString(tex, { displayMode: display, strict: 'error', throwOnError: true });
  } catch (error) {
    throw new Error(`a formula in the panel of ${label} cannot be typeset: received ${tex}`, {
      cause: error,
    });
  }
}

/** A text in which TeX stands between dollar signs, as HTML. */
export function sentenceHtml(text: string, label: string): string {
  return text
    .split('$')
    .map((run, index) => (index % 2 === 0 ? escape(run) : formulaHtml(run, label, false)))
    .join('');
}
