import { expect, test } from 'vitest';
import { feedHtml } from '#markdown';

test('a feed carries formulas as MathML with their LaTeX, and nothing that needs a style', async () => {
  const html = await feedHtml(
    'Let $x^2$ be.\n\n$$\na<b \\tag{7}\n$$\n\nText.[^1]\n\n[^1]: A remark.',
    'Notes',
  );
  expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x^2">');
  expect(html).toContain('alttext="a<b \\tag{7}"');
  expect(html).toContain('<annotation encoding="application/x-tex">x^2</annotation>');
  expect(html).toContain('<mtext>(7)</mtext>');
  expect(html).not.toMatch(/class=|<span|href="#/);
  expect(html).toMatch(/<h2[^>]*>Notes<\/h2>/);
  expect(html).toContain('A remark.');
});

test('lines that break between Chinese characters leave no space', async () => {
  expect(await feedHtml('中文\n换行', '旁注')).toContain('中文换行');
});
