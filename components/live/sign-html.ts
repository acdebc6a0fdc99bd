/** The sign behind the first relation, as KaTeX sets it. */
const sign = /(<span class="mrel">=<\/span>.*?<span class="mord)(">[−+]<\/span>)/su;

/**
 * A typeset formula whose first sign can be seen to be one that acts: a pointer may press it, as the button beside it.
 *
 * @throws {Error} where KaTeX has set no sign there
 */
export function signHtml(html: string): string {
  if (!sign.test(html)) throw new Error(`there is no sign behind a relation in the typeset formula`);
  return html.replace(sign, '$1 live-sign$2');
}
