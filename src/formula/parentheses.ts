/** LaTeX in one pair of parentheses, not two. */
export function parenthesised(text: string): string {
  return isParenthesised(text) ? text : `\\left(${text}\\right)`;
}

/** LaTeX without parentheses around the whole, for places that show where it ends. */
export function bare(text: string): string {
  return isParenthesised(text) ? text.slice('\\left('.length, -'\\right)'.length) : text;
}

/** Whether one pair of parentheses holds all of a LaTeX text. */
function isParenthesised(text: string): boolean {
  if (!text.startsWith('\\left(')) return false;
  let depth = 0;
  for (const match of text.matchAll(/\\(left|right)(?=[([|.\])\\])/gu)) {
    depth += match[1] === 'left' ? 1 : -1;
    if (depth === 0) return match.index + '\\right)'.length === text.length;
  }
  return false;
}
