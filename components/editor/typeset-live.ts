import { limits } from '#formula';
import { brackets } from './brackets.ts';

/** What came of typesetting: HTML, or why there is none. */
export type Typeset =
  { readonly html: string } | { readonly refused: 'wrong' | 'deep' | 'large'; readonly message: string };

/** Macros would let a short text grow without bound; the formula language knows none either. */
const defines = /\\(?:[egx]?def|let|futurelet|(?:re)?newcommand|providecommand|global|long)(?![A-Za-z])/u;

/** Characters of HTML beyond which laying out a formula would stall the page. */
const largestHtml = 1_000_000;

function depth(tex: string): number {
  let [now, most] = [0, 0];
  for (const { start, partner } of brackets(tex)) {
    now += partner !== null && partner.start < start ? -1 : 1;
    most = Math.max(most, now);
  }
  return most;
}

/**
 * A formula as HTML with MathML, by KaTeX at its strictest; KaTeX arrives with the first formula.
 *
 * What it refuses is told, never thrown. A text that it could only set at the cost of the page is refused before.
 */
export async function typesetLive(tex: string): Promise<Typeset> {
  const { default: katex } = await import('katex');
  if (tex.length > limits.length || defines.test(tex)) return { refused: 'wrong', message: '' };
  if (depth(tex) > limits.depth) return { refused: 'deep', message: '' };
  try {
    const options = { displayMode: true, strict: 'error', trust: false, throwOnError: true } as const;
    const html = katex.renderToString(tex, { ...options, maxSize: 20, maxExpand: 200 });
    return html.length > largestHtml ? { refused: 'large', message: '' } : { html };
  } catch (error) {
    const message = error instanceof katex.ParseError ? error.rawMessage : '';
    return { refused: message === '' ? 'deep' : 'wrong', message };
  }
}
