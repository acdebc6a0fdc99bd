import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasClass } from './has-class.ts';

/** The element with its content as one string of HTML. */
function raw(element: Element): Element {
  return {
    ...element,
    properties: { ...element.properties, 'set:html': toHtml(element.children) },
    children: [],
  };
}

/**
 * Turns every formula that KaTeX has set into one raw string of HTML.
 *
 * As nodes its hundreds of nested spans are most of the time and memory of a build.
 *
 * @throws VFileMessage when KaTeX refused a formula, which rehype-katex only notes
 */
export function rehypeRawFormulas() {
  return (tree: Root, file: VFile): void => {
    const refused = file.messages.find(({ source }) => source === 'rehype-katex');
    if (refused) throw refused;
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined) return;
      if (!hasClass(element, 'formula') && !hasClass(element, 'katex')) return;
      parent.children[index] = raw(element);
      return SKIP;
    });
  };
}
