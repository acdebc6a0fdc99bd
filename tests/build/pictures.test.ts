import { expect, test } from 'vitest';
import { drawPicture } from '../../src/build/pictures/draw-picture.ts';
import { outline } from '../../src/build/pictures/typeset-picture.ts';

const picture = {
  language: 'zh',
  siteName: '重演',
  title: '热传导',
  lines: ['读到的公式，就是跑过的程序。'],
} as const;

test('a picture is the same whenever it is drawn, and has no text that a font would have to set', async () => {
  const drawn = await drawPicture({ ...picture, tex: '\\frac{a}{b}' });
  expect(await drawPicture({ ...picture, tex: '\\frac{a}{b}' })).toBe(drawn);
  expect(drawn).not.toMatch(/<text|font-family|href="http/);
  expect(drawn).toMatch(/^<svg width="1200" height="630"/);
  expect(drawn).not.toBe(await drawPicture({ ...picture, tex: '\\frac{a}{c}' }));
});

test('the letters of a Chinese title are drawn, each with outlines of its own', async () => {
  const length = async (title: string) => (await drawPicture({ ...picture, title })).length;
  expect(await length('热传导方程')).toBeGreaterThan((await length('一')) + 1000);
});

test('LaTeX that cannot be set is an error', () => {
  expect(() => outline('\\frac{a}{')).toThrow();
  expect(() => outline('\\nosuchcommand')).toThrow();
});
