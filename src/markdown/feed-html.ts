import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Element, ElementContent, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import remarkJoinCjkLines from 'remark-join-cjk-lines';
import { SKIP, visit } from 'unist-util-visit';
import { grammar } from './grammar.ts';
import { hasClass } from './has-class.ts';
import { katexOptions } from './render-formula.ts';

/** The LaTeX that MathML of KaTeX carries along. */
function texOf(math: Element): string {
  let tex = '';
  visit(math, 'element', ({ tagName, children }) => {
    if (tagName === 'annotation' && children[0]?.type === 'text') tex = children[0].value;
  });
  return tex;
}

/** What takes the place of an element where there are neither styles nor a page to scroll; itself when left out. */
function bare(element: Element): ElementContent[] | undefined {
  const [first] = element.children;
  if (hasClass(element, 'katex') && first?.type === 'element') {
    // Programs that cannot show MathML read its LaTeX aloud, or print it.
    return [{ ...first, properties: { ...first.properties, alttext: texOf(first) } }];
  }
  if ('dataFootnoteRef' in element.properties) return element.children;
  return 'dataFootnoteBackref' in element.properties ? [] : undefined;
}

/** Takes MathML out of KaTeX's spans, and the links out of footnotes. */
function rehypeBare() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined) return;
      const replaced = bare(element);
      delete element.properties.className;
      if (!replaced) return;
      parent.children.splice(index, 1, ...replaced);
      return [SKIP, index + replaced.length];
    });
  };
}

/**
 * HTML of plain Markdown for programs that know no styles: its formulas are MathML, and nothing is told by a class.
 *
 * @param footnotes the heading of the footnotes
 */
export async function feedHtml(markdown: string, footnotes: string): Promise<string> {
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    smartypants: false,
    gfm: false,
    remarkPlugins: [...grammar, remarkJoinCjkLines],
    remarkRehype: { footnoteLabel: footnotes },
    rehypePlugins: [[rehypeKatex, { ...katexOptions, output: 'mathml' }], rehypeBare],
  });
  return (await processor.render(markdown)).code;
}
