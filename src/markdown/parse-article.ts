import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { grammar } from './grammar.ts';
import type { Source } from './source.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(grammar);

/** What the parser throws: a `VFileMessage`, whose place is a point, a range, or missing. */
interface ParserMessage extends Error {
  readonly reason: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

const isParserMessage = (error: unknown): error is ParserMessage =>
  error instanceof Error && 'reason' in error;

/** An element that never ends is placed by the words of its message alone: `(20:1-20:24)`. */
function placeInWords(reason: string, source: Source): number {
  const [line, column] = (/\((\d+):(\d+)-/.exec(reason)?.slice(1) ?? ['1', '1']).map(Number) as [
    number,
    number,
  ];
  const before = source.text.split('\n').slice(0, line - 1);
  return before.reduce((length, each) => length + each.length + 1, 0) + column - 1;
}

/**
 * Parses an article; offsets in the tree are offsets into the source, front matter included.
 *
 * @throws {Problem} `article-syntax` when it is not MDX, `front-matter` when the front matter is not YAML
 */
export function parseArticle(source: Source): Root {
  let content: string;
  try {
    content = parseFrontmatter(source.text, { frontmatter: 'empty-with-spaces' }).content;
  } catch (error) {
    throw source.problem(0, 3, {
      slug: 'front-matter',
      message: `the front matter is not YAML: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`,
      hint: 'put values with a colon or a quotation mark in quotation marks.',
    });
  }
  try {
    return parser.parse(new VFile({ path: source.file, value: content }));
  } catch (error) {
    if (!isParserMessage(error)) throw error;
    const start = error.place?.start?.offset ?? error.place?.offset ?? placeInWords(error.reason, source);
    throw source.problem(start, start + 1, {
      slug: 'article-syntax',
      message: `this is not MDX: ${error.reason.charAt(0).toLowerCase()}${error.reason.slice(1)}`,
      hint: 'LaTeX belongs between dollar signs; outside them write \\{ and \\< for a brace and a less-than sign.',
    });
  }
}
