import { nesting } from './delimiters.ts';
import type { Token } from './lexer.ts';

/** The tokens without `\boxed{` and its `}` around a formula or a clause: a frame says nothing. */
export function unboxed(tokens: readonly Token[]): readonly Token[] {
  const frames: number[] = [];
  let depth = 0;
  const closes = new Set<number>();
  const opens = new Set<number>();
  tokens.forEach(({ text }, i) => {
    if (text === '\\boxed' && depth === frames.length && tokens[i + 1]?.text === '{') {
      opens.add(i);
      opens.add(i + 1);
      frames.push(depth);
    }
    depth += nesting(text);
    if (text === '}' && frames.at(-1) === depth) {
      closes.add(i);
      frames.pop();
    }
  });
  if (opens.size === 0) return tokens;
  return tokens.filter((_, i) => !opens.has(i) && !closes.has(i));
}
