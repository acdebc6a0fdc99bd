import katex from 'katex';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

/**
 * HTML of a text in which TeX stands between dollar signs.
 *
 * @throws {@link katex.ParseError} when the TeX is wrong
 */
export const typeset = (text: string): string =>
  text
    .split('$')
    .map((part, index) =>
      index % 2 === 0 ? escape(part) : katex.renderToString(part, { throwOnError: true, strict: 'error' }),
    )
    .join('');
