import { expect, test } from 'vitest';
import { parseArticle } from '../../src/markdown/parse-article.ts';
import { readingTime } from '../../src/markdown/reading-time.ts';
import { Source } from '../../src/markdown/source.ts';

const time = (text: string) => readingTime(parseArticle(new Source('article.en.mdx', text)));

test('220 English words take a minute', () => {
  expect(time('don’t '.repeat(880))).toEqual({ main: 4, all: 4 });
});

test('350 Chinese characters take a minute, and their punctuation takes none', () => {
  expect(time('推出概率密度，'.repeat(350))).toEqual({ main: 6, all: 6 });
});

test('a text in two scripts takes the time of both', () => {
  expect(time('扩散 ODE '.repeat(440))).toEqual({ main: 5, all: 5 });
});

test('a formula in a line takes one second, and one on its own takes ten', () => {
  expect(time('$x$ '.repeat(120)).main).toBe(2);
  expect(time('$$\nx\n$$\n\n'.repeat(18)).main).toBe(3);
});

test('what is folded away counts apart', () => {
  const detail = `<Detail summary="More">\n\n${'word '.repeat(660)}\n\n</Detail>\n`;
  expect(time(`${'word '.repeat(220)}\n\n${detail}`)).toEqual({ main: 1, all: 4 });
});

test('front matter does not count, and nothing takes less than a minute', () => {
  expect(time(`---\ntitle: "${'word '.repeat(900)}"\n---\n\nword\n`)).toEqual({ main: 1, all: 1 });
});
