const openers = new Set('( [ { \\{ \\lvert \\lVert \\lfloor \\lceil \\langle \\begin'.split(' '));
const closers = new Set(') ] } \\} \\rvert \\rVert \\rfloor \\rceil \\rangle \\end'.split(' '));

/** What a token's text does to the number of open brackets and environments. */
export function nesting(text: string): -1 | 0 | 1 {
  if (openers.has(text)) return 1;
  return closers.has(text) ? -1 : 0;
}
