import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/markdown/format-problem.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { Source } from '../../src/markdown/source.ts';

const read = (text: string) => readArticle(new Source('article.en.mdx', text));
const slugs = (text: string) => read(text).problems.map(({ slug }) => slug);

describe('an article', () => {
  it('numbers its labelled formulas in order, inside detail boxes too', () => {
    const { equations, problems } = read(
      '---\ntitle: T\n---\n\n$$\na\n\\label{eq:a}\n$$\n\n<Detail summary="s">\n  $$\n  b\n    + c\n  \\label{alg:b}\n  $$\n</Detail>\n',
    );
    expect(problems).toEqual([]);
    expect(equations.map(({ label, number, tex, place }) => ({ label, number, tex, place }))).toEqual([
      { label: 'eq:a', number: 1, tex: 'a', place: { file: 'article.en.mdx', line: 6, column: 1 } },
      { label: 'alg:b', number: 2, tex: 'b\n  + c', place: { file: 'article.en.mdx', line: 12, column: 3 } },
    ]);
  });

  it('leaves formulas without a label unnumbered', () => {
    expect(read('$$\na\n$$\n\nInline $x$.').equations).toEqual([]);
  });

  it('refuses a label that is used twice, and says where the first is', () => {
    const { problems } = read('$$\na\n\\label{eq:a}\n$$\n\n$$\nb\n\\label{eq:a}\n$$\n');
    expect(problems.map(formatProblem)).toEqual([
      'article.en.mdx:8:1  [label-duplicate]\n' +
        '  the label "eq:a" is already that of equation (1) on line 2\n' +
        '    \\label{eq:a}\n' +
        '    ^^^^^^^^^^^^\n' +
        '  hint: choose another name.',
    ]);
  });

  it('refuses a reference to a label that is not there, and guesses the one that was meant', () => {
    const { problems } = read(
      '$$\na\n\\label{eq:heat}\n$$\n\nBy $\\eqref{eq:haet}$ and $\\eqref{eq:heat}$.\n',
    );
    expect(problems.map(formatProblem)).toEqual([
      'article.en.mdx:6:5  [reference-unknown]\n' +
        '  there is no equation labelled "eq:haet"\n' +
        '    By $\\eqref{eq:haet}$ and $\\eqref{eq:heat}$.\n' +
        '        ^^^^^^^^^^^^^^^\n' +
        '  hint: did you mean eq:heat?',
    ]);
  });

  it('refuses a reference among other LaTeX', () => {
    expect(slugs('By $x = \\eqref{eq:a}$.')).toEqual(['reference-form']);
  });

  it('underlines the command that KaTeX does not know', () => {
    const { problems } = read('$$\na = \\broken b\n\\label{eq:a}\n$$\n');
    expect(problems.map(formatProblem)).toEqual([
      'article.en.mdx:2:5  [latex]\n' +
        '  KaTeX refuses this LaTeX: undefined control sequence: \\broken\n' +
        '    a = \\broken b\n' +
        '        ^^^^^^^\n' +
        '  hint: mend the formula; https://katex.org/docs/supported.html lists what can be set.',
    ]);
  });

  it('underlines below Chinese text in the columns of a terminal', () => {
    const [problem] = read('由公式 $\\nope$ 可知。').problems;
    expect(formatProblem(problem!).split('\n').slice(2, 4)).toEqual([
      '    由公式 $\\nope$ 可知。',
      '            ^^^^^',
    ]);
  });

  it.each([
    ['an import', 'import x from "y"\n', 'article-program'],
    ['an export', 'export const x = 1\n', 'article-program'],
    ['a block expression', '{process.exit()}\n', 'article-program'],
    ['an inline expression', 'Text {1 + 1} text.\n', 'article-program'],
    ['a foreign element', '<script>1</script>\n', 'article-element'],
    ['a fragment', '<>text</>\n', 'article-element'],
    ['an element that only the pages may use', '<Equation label="eq:a" />\n', 'article-element'],
    ['a computed attribute', '<Figure name={1} />\n', 'article-attribute'],
    ['a spread attribute', '<Figure name="a" {...x} />\n', 'article-attribute'],
    ['an unknown attribute', '<Figure name="a" onclick="1" />\n', 'article-attribute'],
    ['a missing attribute', '<Detail>text</Detail>\n', 'article-attribute'],
    ['an address that runs', '[x](javascript:alert(1))\n', 'article-link'],
    ['an image that carries data', '![x](data:text/html,x)\n', 'article-link'],
    ['a label in an inline formula', 'Text $a \\label{eq:a}$.\n', 'label-place'],
    ['a label before the end', '$$\n\\label{eq:a} a\n$$\n', 'label-place'],
    ['two labels', '$$\na \\label{eq:a}\n\\label{eq:b}\n$$\n', 'label-place'],
    ['a label in capitals', '$$\na \\label{eq:A}\n$$\n', 'label-form'],
    ['a label without a kind', '$$\na \\label{continuity}\n$$\n', 'label-form'],
    ['an unclosed element', '<Detail summary="s">\n', 'article-syntax'],
    ['LaTeX outside dollar signs', '\\begin{equation} a_{b', 'article-syntax'],
    ['front matter that is not YAML', '---\na: b: c\n---\n', 'front-matter'],
  ])('refuses %s', (_what, text, slug) => {
    expect(slugs(text)).toEqual([slug]);
  });

  it('allows links, mail addresses, anchors and its six elements', () => {
    const text =
      '[a](https://example.org) [b](mailto:a@b.c) [c](#eq-a) [d](../x/) <Note>n</Note>\n\n' +
      '<Detail summary="s">d</Detail>\n\n<Erratum id="E1" title="t">e</Erratum>\n\n<Figure name="f" />\n\n<Reported name="r" />\n\n<Measured />\n';
    expect(slugs(text)).toEqual([]);
  });
});
