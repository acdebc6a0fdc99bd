import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasClass } from './has-class.ts';

/** A box of its own that scrolls, since a formula may be wider than a phone; focusable, so that keys can scroll it. */
function box(formula: Element, name: string): Element {
  const properties = { className: ['formula'], role: 'group', ariaLabel: name, tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [formula] };
}

/** Puts every displayed formula, still as LaTeX, into its scroll box. */
export function rehypeFormulaBoxes() {
  return (tree: Root, file: VFile): void => {
    const chinese = file.path.endsWith('.zh.mdx');
    const nameOf = (number: unknown): string => {
      if (typeof number !== 'string') return chinese ? '公式' : 'Formula';
      return chinese ? `公式 (${number})` : `Formula (${number})`;
    };
    visit(tree, 'element', (element, index, parent) => {
      const code = element.tagName === 'pre' ? element.children[0] : undefined;
      if (!parent || index === undefined || code?.type !== 'element' || !hasClass(code, 'math-display'))
        return;
      parent.children[index] = box(code, nameOf(code.properties['dataNumber']));
      return SKIP;
    });
  };
}
