import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { citationMark, keyOf } from './citations.ts';

function element(key: string, children: MdxJsxTextElement['children'] = []): MdxJsxTextElement {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'reference', value: key } as const];
  return { type: 'mdxJsxTextElement', name: 'Citation', attributes, children };
}

/** The text with an element in place of each `[@key]`. */
function split(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(citationMark)) {
    if (match.index > from) parts.push({ type: 'text', value: text.slice(from, match.index) });
    parts.push(element(match[1]!));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

/** Makes `<Citation reference>` of `[@key]` and of `[words](@key)`. */
export function remarkCitations() {
  return (tree: Root): void => {
    visit(tree, ['text', 'link'], (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === 'link') {
        const key = keyOf(node.url);
        if (key !== undefined) parent.children[index] = element(key, node.children);
        return SKIP;
      }
      if (node.type !== 'text') return;
      const parts = split(node.value);
      if (parts.length === 1 && parts[0]!.type === 'text') return;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
