import type { Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import type { Source } from './source.ts';

/** A formula between dollar signs. */
export interface FoundFormula {
  readonly node: Math | InlineMath;
  readonly display: boolean;
  /** The LaTeX as written, labels included. */
  readonly tex: string;
  /** The offset in the source of each character of {@link tex}, and of its end. */
  readonly offsets: readonly number[];
}

/**
 * Where each character of a value stands in the source.
 *
 * Markdown strips the indentation of containers, so lines are matched one after the other.
 */
function offsetsOf(value: string, source: Source, start: number): number[] {
  const offsets: number[] = [];
  let from = start;
  for (const line of value.split('\n')) {
    const found = source.text.indexOf(line, from);
    const at = found < 0 ? from : found;
    for (let i = 0; i <= line.length; i++) offsets.push(at + i);
    from = at + line.length;
  }
  return offsets;
}

/** All formulas of an article in order of appearance. */
export function formulas(tree: Root, source: Source): FoundFormula[] {
  const found: FoundFormula[] = [];
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const start = node.position?.start.offset ?? 0;
    const fence = /^\$+/.exec(source.text.slice(start))?.[0].length ?? 0;
    const display = node.type === 'math';
    const offsets = offsetsOf(node.value, source, start + fence);
    found.push({ node, display, tex: node.value, offsets });
  });
  return found;
}
