/** Which of the relations of a formula a flip makes wrong. */
export type Which = 'first' | 'last';

interface Side {
  readonly start: number;
  readonly end: number;
}

const token = /\\[a-zA-Z]+|\\.|[^\\]/gsu;
const openers = ['{', '(', '[', '\\lbrace'];
const closers = ['}', ')', ']', '\\rbrace'];

/** The tokens of a formula that stand in no brackets, with their offsets; `\begin{…}` and `\end{…}` bracket nothing. */
function topLevel(tex: string): { text: string; at: number }[] {
  let depth = 0;
  return [...tex.matchAll(token)].flatMap(({ 0: text, index: at }) => {
    if (closers.includes(text)) depth -= 1;
    const isTop = depth === 0;
    if (openers.includes(text)) depth += 1;
    return isTop && text.trim() !== '' ? [{ text, at }] : [];
  });
}

/**
 * The right side of each relation: it ends at the next relation, at a comma, a `\qquad` or `\iff`, or at a row that
 * has a relation of its own.
 */
function rightSides(tex: string): { sign: string; at: number; side: Side }[] {
  const tokens = topLevel(tex);
  const relations = tokens.filter(({ text }) => ['=', '\\le'].includes(text));
  return relations.map(({ text: sign, at }, i) => {
    const next = relations[i + 1]?.at ?? tex.length;
    const stops = tokens.filter(
      ({ text, at: place }) =>
        place > at &&
        place < next &&
        ([',', '\\qquad', '\\iff', '\\end'].includes(text) || (text === '\\\\' && next < tex.length)),
    );
    return { sign, at, side: { start: at + sign.length, end: stops[0]?.at ?? next } };
  });
}

const replace = (tex: string, at: number, length: number, by: string) =>
  tex.slice(0, at) + by + tex.slice(at + length);

/**
 * The formula with one sign flipped, so that it is wrong:
 *
 * 1. `\le` becomes `\ge`;
 * 2. a right side that is 0 is its own negative, so it becomes `-1`;
 * 3. a right side that begins with `-` loses it;
 * 4. otherwise its first `+` or `-` outside brackets is swapped, but not that of a remainder `+O(h^p)`, which means ±;
 * 5. otherwise the whole right side is negated.
 *
 * @param which the relation to make wrong
 * @throws when the formula has no relation
 */
export function flipSign(tex: string, which: Which = 'first'): string {
  const sides = rightSides(tex);
  const chosen = which === 'first' ? sides[0] : sides.at(-1);
  if (!chosen) throw new Error(`no relation in ${tex}`);
  const { sign, at, side } = chosen;
  if (sign === '\\le') return replace(tex, at, sign.length, '\\ge');
  const right = tex.slice(side.start, side.end);
  if (right.trim() === '0') {
    return replace(tex, side.start + right.indexOf('0'), 1, '-1');
  }
  const signs = topLevel(right).filter(
    ({ text, at: place }) => ['+', '-'].includes(text) && right[place + 1] !== 'O',
  );
  const [first] = signs;
  if (!first) return replace(tex, side.start, 0, ' -');
  const isLeading = right.slice(0, first.at).trim() === '';
  const by = first.text === '+' ? '-' : isLeading ? ' ' : '+';
  return replace(tex, side.start + first.at, 1, by);
}
