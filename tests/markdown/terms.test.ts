import { unified as astroUnified } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { articleLinks, formatProblem, readGlossary, remarkPlugins, rehypePlugins, Source } from '#markdown';

const glossary = `
- id: heat-equation
  en: heat equation
  zh: 热传导方程
  says: { en: 'Heat, $x^2$.', zh: '热。' }
- id: equation
  en: equation
  zh: 方程
  forms: { en: [equations] }
  says: { en: 'Two sides.', zh: '两边。' }
- id: generator
  en: generator
  zh: 生成元
  in: [other]
  says: { en: 'It makes.', zh: '生成。' }
`;

const read = (text: string) => readGlossary(new Source('content/glossary.yaml', text));
const { terms } = read(glossary);

const linked = (text: string, language: 'en' | 'zh' = 'en', slug = 'a') =>
  articleLinks(new Source(`article.${language}.mdx`, text), terms, { slug, language }).terms;

/** What the page of an article of this project holds for each term that is linked, with the text around it. */
async function compiled(text: string, language: 'en' | 'zh'): Promise<string> {
  const processor = astroUnified({ remarkPlugins, rehypePlugins });
  const shared = { syntaxHighlight: false, shikiConfig: {} } as never;
  const mdx = { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false } as never;
  const renderer = await processor.createMdxRenderer!(shared, mdx);
  const file = `${process.cwd()}/content/articles/diffusion-ode/article.${language}.mdx`;
  return (await renderer.process(text, file, {})).code;
}

it('of overlapping terms the longest is linked, and the shorter where it stands alone', () => {
  expect(linked('The heat equation is an equation.')).toEqual(['heat-equation', 'equation']);
  expect(linked('The heat equation. The heat equation again.')).toEqual(['heat-equation']);
});

it('a form that is listed counts, one that is not does not', () => {
  expect(linked('Two Equations.')).toEqual(['equation']);
  expect(linked('An equational heat-equation.')).toEqual([]);
});

it('a term that is broken between two lines counts', () => {
  expect(linked('The heat\nequation.')).toEqual(['heat-equation']);
  expect(linked('热传导\n方程。', 'zh')).toEqual(['heat-equation']);
});

it('Chinese terms are found inside a sentence', () => {
  expect(linked('这就是热传导方程，是一个方程。', 'zh')).toEqual(['heat-equation', 'equation']);
});

it('headings, links, code, formulas, tables and summaries are left alone', () => {
  const texts = [
    '## The heat equation',
    '[heat equation](https://example.org/)',
    '`heat equation`',
    '$\\text{heat equation}$',
    '| heat equation |\n| --- |\n| heat equation |',
    '<Detail summary="The heat equation">\n\nText.\n\n</Detail>',
  ];
  expect(texts.map((text) => linked(`${text}\n`))).toEqual(texts.map(() => []));
});

it('a word that only other articles use in this sense is left alone', () => {
  expect(linked('A generator.')).toEqual([]);
  expect(linked('A generator.', 'en', 'other')).toEqual(['generator']);
});

it('the first use in an article becomes a link, and no other', async () => {
  const code = await compiled('The continuity equation.\n\nThe continuity equation.\n', 'en');
  expect(code.match(/_jsx\(Term, \{\s*id: "continuity-equation"/g)).toHaveLength(1);
  expect(code.indexOf('Term, {')).toBeLessThan(code.lastIndexOf('The continuity equation.'));
});

it('a use in the main text is preferred to an earlier one in a box', async () => {
  const box = '<Detail summary="s">\n\n在框里：连续性方程。\n\n</Detail>\n\n';
  const code = await compiled(`${box}在正文：连续性方程。\n`, 'zh');
  expect(code).toMatch(/"在正文：", _jsx\(Term, \{\s*id: "continuity-equation"/);
  expect(code).toContain('"在框里：连续性方程。"');
});

it('a use in a box alone is linked there', async () => {
  const code = await compiled('<Detail summary="s">\n\n在框里：连续性方程。\n\n</Detail>\n', 'zh');
  expect(code).toMatch(/"在框里：", _jsx\(Term, \{\s*id: "continuity-equation"/);
});

it('what is no YAML is told with its place', () => {
  const { problems } = read('- id: a\n  en: a\n  zh: [甲\n');
  expect(problems).toHaveLength(1);
  expect(problems[0]!.slug).toBe('glossary-entry');
  expect(problems[0]!.message).toMatch(/^this is not YAML: /);
  expect(problems[0]!.place!.line).toBeGreaterThan(2);
});

it('a term that lacks a field, or has one too many, is told with its place', () => {
  const entry = "- id: a\n  en: a\n  zh: 甲\n  says: { en: 'A.', zh: '甲。' }\n";
  const { problems } = read(`${entry}- id: b\n  en: b\n  says: { en: 'B.', zh: '乙。' }\n  saying: 1\n`);
  expect(problems.map(({ message, place }) => [message, place!.line])).toEqual([
    ['the term does not fit at zh: invalid input: expected string, received undefined', 5],
    ['the term does not fit at saying: unrecognized key: "saying"', 8],
  ]);
});

it('a relative that is not there is told with the nearest one, a double and bad LaTeX likewise', () => {
  const entry = (id: string, more: string) => `- id: ${id}\n  en: a\n  zh: 甲\n  ${more}\n`;
  const says = "says: { en: 'A.', zh: '甲。' }";
  const { problems } = read(
    entry('score', says) +
      entry('flow', `${says}\n  related: [scroe]`) +
      entry('flow', "says: { en: '$\\bad$', zh: '甲。' }"),
  );
  expect(problems.map(({ message, hint, place }) => [message.slice(0, 40), hint, place!.line])).toEqual([
    ['there is no term "scroe"', 'did you mean score?', 9],
    ['the term "flow" is there twice', 'CONTRIBUTING.md shows the fields of a term.', 10],
    ['KaTeX refuses "$\\bad$": Undefined contro', 'CONTRIBUTING.md shows the fields of a term.', 13],
  ]);
  expect(formatProblem(problems[0]!)).toMatch(/^content\/glossary\.yaml:9:3 {2}\[glossary-entry\]/);
});
