import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source } from './source.ts';

/** A place at which an article cites a work: `[@key]`, or `[words](@key)`. */
export interface FoundCitation {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** `[@key]` in a text. */
export const citationMark = /\[@([^\]]*)\]/g;

/** The key of a work that a link leads to, when its address is one. */
export const keyOf = (url: string): string | undefined => /^@(.+)$/.exec(url)?.[1];

/** Every citation of a parsed article, in order. */
export function citations(tree: Root, source: Source): FoundCitation[] {
  const found: FoundCitation[] = [];
  visit(tree, ['text', 'link'], (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'link') {
      const key = keyOf(node.url);
      if (key !== undefined) found.push({ key, start, end });
    }
    if (node.type !== 'text') return;
    for (const match of source.text.slice(start, end).matchAll(citationMark)) {
      const at = start + match.index;
      found.push({ key: match[1]!, start: at, end: at + match[0].length });
    }
  });
  return found;
}
