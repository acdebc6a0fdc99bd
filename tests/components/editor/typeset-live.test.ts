import { expect, test } from 'vitest';
import { typesetLive } from '../../../components/editor/typeset-live.ts';

test('a formula is set with MathML beside it', async () => {
  const typeset = await typesetLive('a = b');
  expect(typeset).toHaveProperty('html', expect.stringContaining('<math'));
});

test('what KaTeX refuses is told', async () => {
  expect(await typesetLive('\\nonsense')).toEqual({
    refused: 'wrong',
    message: 'Undefined control sequence: \\nonsense',
  });
});

test.each([
  ['macros', String.raw`\def\a{xx}\a`, 'wrong'],
  ['macros of LaTeX', String.raw`\newcommand{\a}{xx}\a`, 'wrong'],
  ['more than the language reads', 'x'.repeat(4097), 'wrong'],
  ['deep nesting', `${'{'.repeat(65)}x${'}'.repeat(65)}`, 'deep'],
  ['nesting that never closes', '{'.repeat(4096), 'deep'],
  ['nesting without brackets', '\\bf'.repeat(1365), 'deep'],
  ['a table of thousands of cells', `\\begin{matrix}${'&'.repeat(4000)}\\end{matrix}`, 'large'],
])('%s is refused', async (_, tex, refused) => {
  expect(await typesetLive(tex)).toMatchObject({ refused });
});

test('nothing that a link can carry is trusted', async () => {
  const typeset = await typesetLive(String.raw`\href{javascript:alert(1)}{x}`);
  expect(JSON.stringify(typeset)).not.toMatch(/<a |href=/u);
});
