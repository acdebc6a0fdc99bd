import { visit } from 'unist-util-visit';
import { parseArticle } from './parse-article.ts';
import type { Source } from './source.ts';

/** An element that an article embeds by name, with its place in the source. */
export interface Embedded {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The elements `<tag name="…" />` of an article, in order; the guard complains of one without a name.
 *
 * @throws {Problem} when the source is not MDX
 */
export function embedded(source: Source, tag: string): Embedded[] {
  const found: Embedded[] = [];
  visit(parseArticle(source), (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name !== tag) return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'name') continue;
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      if (typeof attribute.value === 'string') found.push({ name: attribute.value, start, end });
    }
  });
  return found;
}
