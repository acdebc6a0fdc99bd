const openers = new Set(['(', '[', '{', '\\{', '\\lvert', '\\lVert']);
const closers = new Set([')', ']', '}', '\\}', '\\rvert', '\\rVert']);

/** What a token's text does to the number of open brackets. */
export function nesting(text: string): -1 | 0 | 1 {
  if (openers.has(text)) return 1;
  return closers.has(text) ? -1 : 0;
}
