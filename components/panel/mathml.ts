import katex from 'katex';
import { withStyledLetters } from './mathml-letters.ts';

/**
 * LaTeX as MathML alone, for what is only looked up: HTML would weigh several times as much.
 *
 * @throws {Error} when KaTeX refuses it
 */
export function mathml(tex: string, displayMode = false): string {
  const html = katex.renderToString(tex, {
    output: 'mathml',
    displayMode,
    strict: 'error',
    throwOnError: true,
  });
  return withStyledLetters(
    html.replace(/^<span class="katex">|<\/span>$|<annotation.*?<\/annotation>/gsu, ''),
  );
}
