import { visit } from 'unist-util-visit';
import { parseArticle } from './parse-article.ts';
import type { Source } from './source.ts';

/** An element that an article embeds, with its place in the source. */
export interface EmbeddedElement {
  /** Its attributes that are string literals; the guard complains of others. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** An element that an article embeds by name. */
export interface Embedded {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The elements `<tag …>` of an article, in order.
 *
 * @throws {Problem} when the source is not MDX
 */
export function embeddedElements(source: Source, tag: string): EmbeddedElement[] {
  const found: EmbeddedElement[] = [];
  visit(parseArticle(source), (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name !== tag) return;
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    );
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    found.push({ attributes: Object.fromEntries(attributes), start, end });
  });
  return found;
}

/**
 * The elements `<tag name="…" />` of an article, in order; the guard complains of one without a name.
 *
 * @throws {Problem} when the source is not MDX
 */
export const embedded = (source: Source, tag: string): Embedded[] =>
  embeddedElements(source, tag).flatMap(({ attributes: { name }, start, end }) =>
    name === undefined ? [] : [{ name, start, end }],
  );
