/** The finaliser of MurmurHash3 (Appleby, 2011), which spreads every bit of a word over the whole word. */
function mix(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Four 32-bit words of a text, never all zero: a seed for a 128-bit generator. */
export function hash(text: string): [number, number, number, number] {
  const words: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    for (const k of [0, 1, 2, 3] as const) {
      words[k] = mix(Math.imul(words[k] ^ code, 0x01000193) + Math.imul(k + 1, 0x27d4eb2f));
    }
  }
  if (words.every((word) => word === 0)) words[0] = 1;
  return words;
}
