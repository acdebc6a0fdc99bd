import { describe, expect, it } from 'vitest';
import { lex } from '#formula';
import { joinTokens } from '../../src/formula/lexer.ts';

const texts = (tex: string): string[] =>
  lex(tex)
    .slice(0, -1)
    .map((token) => token.text);

describe('lex', () => {
  it('gives every token the range that it came from', () => {
    const tex = String.raw`\frac{12}{x_t}  +\,y`;
    for (const { text, range } of lex(tex)) expect(tex.slice(range.start, range.end)).toBe(text);
  });

  it('ends with an end at the end of the formula', () => {
    expect(lex('a b').at(-1)).toEqual({ kind: 'end', text: '', range: { start: 3, end: 3 } });
    expect(lex('')).toEqual([{ kind: 'end', text: '', range: { start: 0, end: 0 } }]);
  });

  it('tells numbers, letters, commands, marks, gaps and row breaks apart', () => {
    const kinds = lex(String.raw`1.5x\sigma+\quad\\[2pt]`).map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual([
      'number 1.5',
      'letter x',
      'command \\sigma',
      'mark +',
      'gap \\quad',
      'break \\\\',
      'end ',
    ]);
  });

  it('lets spacing, style, colour and comments pass through unseen', () => {
    expect(texts('\\color{red}a\\, \\;\\!\\displaystyle\\limits~b % a+b\n+\\ c')).toEqual([
      'a',
      'b',
      '+',
      'c',
    ]);
  });

  it('makes the size of a delimiter part of its range, not of its text', () => {
    const tex = String.raw`\left(a\right)+\big(b\big)`;
    const ranges = lex(tex).filter(({ text }) => /^[()]$/u.test(text));
    expect(ranges.map(({ range }) => tex.slice(range.start, range.end))).toEqual([
      String.raw`\left(`,
      String.raw`\right)`,
      String.raw`\big(`,
      String.raw`\big)`,
    ]);
  });

  it('learns from \\left and \\right on which side of its content a bar stands', () => {
    expect(texts(String.raw`\left|x\right| \bigl\Vert y\bigr\| |z|`)).toEqual([
      '\\lvert',
      'x',
      '\\rvert',
      '\\lVert',
      'y',
      '\\rVert',
      '|',
      'z',
      '|',
    ]);
  });

  it('gives one text to spellings of one thing', () => {
    expect(texts(String.raw`\leq\leqslant\dfrac\tfrac\iff\Longrightarrow\bm`)).toEqual([
      '\\le',
      '\\le',
      '\\frac',
      '\\frac',
      '\\Leftrightarrow',
      '\\Rightarrow',
      '\\boldsymbol',
    ]);
  });

  it('takes every character, also those that mean nothing', () => {
    expect(texts('é\\\u{1F600}\uD800`')).toHaveLength(4);
  });

  it('refuses more than 4096 characters', () => {
    expect(() => lex('x'.repeat(4096))).not.toThrow();
    expect(() => lex('x'.repeat(4097))).toThrow(
      expect.objectContaining({
        cause: 'too-long/formula',
        details: { length: 4097, most: 4096 },
        range: { start: 4096, end: 4097 },
      }),
    );
  });
});

describe('joinTokens', () => {
  it('keeps commands apart from letters and adds no other space', () => {
    expect(joinTokens(lex(String.raw`\Delta  t + \sigma _{ t }`).slice(0, -1))).toBe(
      String.raw`\Delta t+\sigma_{t}`,
    );
  });
});
