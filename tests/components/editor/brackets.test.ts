import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketAt, brackets } from '../../../components/editor/brackets.ts';

/** The brackets of a text and their partners, as the texts that they are. */
const pairs = (text: string): string[] =>
  brackets(text).map(({ start, end, partner }) => {
    const own = text.slice(start, end);
    return partner === null ? `${own} alone` : `${own}…${text.slice(partner.start, partner.end)}`;
  });

describe('brackets', () => {
  test.each([
    ['f(x)', ['(…)', ')…(']],
    ['\\frac{a}{b}', ['{…}', '}…{', '{…}', '}…{']],
    ['[0, 1)', ['[…)', ')…[']],
    ['\\left( x \\right]', ['\\left(…\\right]', '\\right]…\\left(']],
    ['\\big(f\\big)', ['\\big(…\\big)', '\\big)…\\big(']],
    ['\\{a\\}', ['\\{…\\}', '\\}…\\{']],
    ['\\langle u, v\\rangle', ['\\langle…\\rangle', '\\rangle…\\langle']],
    [
      '\\begin{aligned}a\\end{aligned}',
      ['\\begin{aligned}…\\end{aligned}', '\\end{aligned}…\\begin{aligned}'],
    ],
  ])('%s are matched', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test.each([
    ['f(x', ['( alone']],
    ['f x)', [') alone']],
    ['{f(x}', ['{…}', '( alone', '}…{']],
    ['(a{b)c}', ['( alone', '{…}', ') alone', '}…{']],
    ['\\left( (a \\right)', ['\\left(…\\right)', '( alone', '\\right)…\\left(']],
  ])('what is lost in %s stays alone, and nothing around it is unsettled', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test('names that begin like brackets are none', () => {
    expect(pairs('\\leftarrow \\biguplus \\lambda \\rho')).toEqual([]);
  });

  test('partners are mutual, and every bracket lies in the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '\\{',
      '\\}',
      '\\left(',
      '\\right)',
      'x',
      '\\',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (text) => {
          const found = brackets(text);
          for (const { start, end, partner } of found) {
            expect(end).toBeLessThanOrEqual(text.length);
            if (partner === null) continue;
            expect(found.find((other) => other.start === partner.start)?.partner).toEqual({ start, end });
          }
        },
      ),
    );
  });

  test('a text of 4 kB of them is read in a few milliseconds', () => {
    const started = performance.now();
    brackets('('.repeat(2048) + '}'.repeat(2048));
    brackets('{('.repeat(1024) + ')}'.repeat(1024));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('the bracket at the caret', () => {
  test('is the one just before it, or else the one just after', () => {
    expect(bracketAt('(a)', 0)?.partner).toEqual({ start: 2, end: 3 });
    expect(bracketAt('(a)', 1)?.partner).toEqual({ start: 2, end: 3 });
    expect(bracketAt('(a)', 3)?.partner).toEqual({ start: 0, end: 1 });
    expect(bracketAt('(ab)', 2)).toBeNull();
  });
});
