import { lex } from './lexer.ts';

/** A hash of the formula's tokens: spacing and size commands do not change it. */
export function fingerprint(tex: string): string {
  const text = lex(tex)
    .slice(0, -1)
    .map((token) => token.text)
    .join(' ');
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
