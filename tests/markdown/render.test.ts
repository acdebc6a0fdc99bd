import { unified as astroUnified } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { rehypePlugins, remarkPlugins } from '#markdown';
import { RenderError, renderFormula } from '../../src/markdown/render-formula.ts';

/** The module that Astro makes of an article. */
async function compile(text: string, file = 'content/articles/a/article.en.mdx'): Promise<string> {
  const processor = astroUnified({ remarkPlugins, rehypePlugins });
  const shared = { syntaxHighlight: false, shikiConfig: {} } as never;
  const mdx = { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false } as never;
  const renderer = await processor.createMdxRenderer!(shared, mdx);
  return (await renderer.process(text, `${process.cwd()}/${file}`, {})).code;
}

it('a labelled formula becomes an Equation with its label and number around one raw string of HTML', async () => {
  const code = await compile('$$\na^2\n\\label{eq:a}\n$$\n');
  expect(code).toMatch(/_jsx\(Equation, \{\s*label: "eq:a",\s*number: "1"/);
  expect(code).toContain('className: "formula"'.replace('className', 'class'));
  expect(code).toContain('"aria-label": "Formula (1)"');
  expect(code).toMatch(/tabindex: "0"/i);
  expect(code.match(/"set:html"/g)).toHaveLength(1);
  expect(code).not.toContain('label{eq:a}');
});

it('the box of a formula is named in the language of its article', async () => {
  const code = await compile('$$\na\n\\label{eq:a}\n$$\n', 'content/articles/a/article.zh.mdx');
  expect(code).toContain('"aria-label": "公式 (1)"');
});

it('a reference becomes a link with the number of its equation, before or after it', async () => {
  const code = await compile(
    'By $\\eqref{alg:b}$.\n\n$$\na\n\\label{eq:a}\n$$\n\n$$\nb\n\\label{alg:b}\n$$\n',
  );
  expect(code).toMatch(/href: "#alg-b",\s*class: "eqref",\s*children: "\(2\)"/);
});

it('a detail box is told the labels inside it, and only those', async () => {
  const code = await compile(
    '$$\na\n\\label{eq:a}\n$$\n\n<Detail summary="s">\n  $$\n  b\n  \\label{eq:b}\n  $$\n\n  $$\n  c\n  \\label{eq:c}\n  $$\n</Detail>\n',
  );
  expect(code).toMatch(/_jsxs?\(Detail, \{\s*summary: "s",\s*equations: "eq:b eq:c"/);
});

it('Chinese emphasis before punctuation works, and broken Chinese lines join', async () => {
  const code = await compile('**注意：**这是\n断行。\n');
  expect(code).toContain('children: "注意："');
  expect(code).toContain('"这是断行。"');
});

it('an article that breaks the rules does not compile', async () => {
  await expect(compile('Text {1 + 1}.\n')).rejects.toThrow(
    'an expression in braces is not allowed in an article',
  );
});

it('KaTeX at its strictest says where it stops', () => {
  expect(() => renderFormula('a \\bad', true)).toThrow(RenderError);
  expect(renderFormula('\\boldsymbol{x}_t', false)).toMatch(/^<span class="katex">.*<\/span>$/s);
});
