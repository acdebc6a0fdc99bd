/** Where Unicode keeps the letters of a style: the code points of A, a, Α, α and 0, as far as there are any. */
const styles: Readonly<Record<string, readonly number[]>> = {
  bold: [0x1d400, 0x1d41a, 0x1d6a8, 0x1d6c2, 0x1d7ce],
  'bold-italic': [0x1d468, 0x1d482, 0x1d71c, 0x1d736],
  script: [0x1d49c, 0x1d4b6],
  'double-struck': [0x1d538, 0x1d552, NaN, NaN, 0x1d7d8],
};
/** Where the plain ones are, with the number of each. */
const plain: readonly (readonly [start: string, count: number])[] = [
  ['A', 26],
  ['a', 26],
  ['Α', 25],
  ['α', 25],
  ['0', 10],
];
/** Letters that had a place of their own before the styles came. */
const older: Readonly<Record<string, string>> = {
  'script B': 'ℬ',
  'script E': 'ℰ',
  'script F': 'ℱ',
  'script H': 'ℋ',
  'script I': 'ℐ',
  'script L': 'ℒ',
  'script M': 'ℳ',
  'script R': 'ℛ',
  'double-struck C': 'ℂ',
  'double-struck H': 'ℍ',
  'double-struck N': 'ℕ',
  'double-struck P': 'ℙ',
  'double-struck Q': 'ℚ',
  'double-struck R': 'ℝ',
  'double-struck Z': 'ℤ',
};

function letter(character: string, style: string): string {
  const code = character.codePointAt(0) ?? 0;
  const alphabet = plain.findIndex(([start, count]) => {
    const offset = code - (start.codePointAt(0) ?? 0);
    return offset >= 0 && offset < count;
  });
  const target = styles[style]?.[alphabet] ?? NaN;
  if (Number.isNaN(target)) return character;
  const offset = code - (plain[alphabet]?.[0].codePointAt(0) ?? 0);
  return older[`${style} ${character}`] ?? String.fromCodePoint(target + offset);
}

/** MathML whose styled letters are those of Unicode: browsers do not know the attribute `mathvariant`. */
export function withStyledLetters(mathml: string): string {
  return mathml.replace(
    /<(mi|mn|mo) mathvariant="(bold|bold-italic|script|double-struck)">([^<]*)<\/\1>/gu,
    (_, tag: string, style: string, text: string) =>
      // A single letter would be set in italics otherwise.
      `<${tag} mathvariant="normal">${Array.from(text, (each) => letter(each, style)).join('')}</${tag}>`,
  );
}
