import { describe, expect, it } from 'vitest';
import { lint, parse, unknownNames } from '#formula';

const { raw } = String;

/** What is noted of a formula, in English, and the part it is about. */
const notes = (tex: string): [string, string][] =>
  lint(parse(tex, unknownNames)).map(({ says, range }) => [says.en, tex.slice(range.start, range.end)]);

describe('an author is asked for brackets', () => {
  it('where a named function takes a product', () => {
    expect(notes(raw`A = \exp n\boldsymbol{B}`)).toEqual([
      [
        raw`${'`\\exp`'} takes all of ${'`n\\boldsymbol{B}`'}; write ${'`\\exp(n\\boldsymbol{B})`'} to say so`,
        raw`\exp n\boldsymbol{B}`,
      ],
    ]);
    expect(notes(raw`A = \log a\cdot b`)).toHaveLength(0);
  });

  it('where a divisor takes a product', () => {
    expect(notes('x = a/b c')).toEqual([
      ['`/` takes all of `b c`; write `\\frac{a}{b c}` to say so', 'a/b c'],
    ]);
  });

  it('and nowhere else', () => {
    const clear = raw`\exp(n B) = \exp\left(n B\right) = \exp B = \frac{a}{b c} = a/b = a/(b c) = \sin a\cos b`;
    expect(notes(clear)).toEqual([]);
  });

  it('in Chinese as well', () => {
    const [note] = lint(parse('x = a/b c', unknownNames));
    expect(note?.says.zh).toBe('`/` 作用于整个 `b c`；请写成 `\\frac{a}{b c}`');
  });
});
