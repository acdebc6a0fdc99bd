import { isNode } from '../node.ts';
import type { Node } from '../tree.ts';
import type { Range } from '../range.ts';
import { power } from '../operators/power.ts';
import { quotient } from '../operators/quotient.ts';
import { squareRoot } from '../operators/square-root.ts';
import { symbol } from '../operators/symbol.ts';
import type { Edit } from './edit.ts';

/** A place in the tree of a formula at which something can be changed. */
export interface Site {
  /** The whole formula. */
  readonly tex: string;
  readonly node: Node;
  /** What the node is a part of, outermost last; empty for a whole side. */
  readonly above: readonly Node[];
  /** The names of the formula that stand where a name could be mistaken for another. */
  readonly names: readonly Name[];
}

/** A name with its place. */
export interface Name {
  /** Canonical, with its subscripts. */
  readonly key: string;
  /** How it is set and used; a name is only mistaken for another one of its style. */
  readonly style: string;
}

/** Whether the place lies in the subscript of a name. */
export function isSubscript({ above }: Site): boolean {
  return above.some((node) => isNode(node, symbol));
}

/** The operators whose parts may be written as a single token without braces. */
const unbraced: ReadonlySet<unknown> = new Set([power, quotient, squareRoot]);

export function textOf({ tex }: Pick<Site, 'tex'>, { start, end }: Range): string {
  return tex.slice(start, end);
}

/** Writes something else where the node stands, in braces where TeX would take a single token. */
export function replaced({ tex, node, above }: Site, text: string): Edit {
  const [parent] = above;
  const isLoose = parent !== undefined && unbraced.has(parent.operator) && !startsSlot(tex, node.range);
  return { range: node.range, text: isLoose ? `{${text}}` : text };
}

/** Writes something in front of the node. */
export function prefixed(site: Site, text: string): Edit {
  return replaced(site, text + textOf(site, site.node.range));
}

/** Writes something behind the node. */
export function suffixed(site: Site, text: string): Edit {
  return replaced(site, textOf(site, site.node.range) + text);
}

/** Whether a whole expression may begin here: behind an opening bracket, a separator or a relation sign. */
export function startsSlot(tex: string, { start }: Range): boolean {
  const before = tex.slice(0, start).trimEnd();
  return (
    before === '' ||
    /(?:[([{|;=&]|(?<!\\),|\\[lr]Vert|\\[lr]vert|\\mid|\\sim|\\le|\\ge|\\approx)$/u.test(before)
  );
}

/** Whether a whole expression ends here. */
export function endsSlot(tex: string, { end }: Range): boolean {
  const after = tex.slice(end).trimStart();
  return (
    after === '' ||
    /^(?:[)\]}|,;=&]|\\(?:big|Big|bigg|Bigg|right)[lr]?\b|\\[lr]Vert|\\[lr]vert|\\mid|\\\\|\\q?quad)/u.test(
      after,
    )
  );
}

/** The range of a node's exponent with its caret and braces. */
export function exponentRange(tex: string, exponent: Node): Range {
  const caret = tex.lastIndexOf('^', exponent.range.start - 1);
  const isBraced = tex.slice(caret + 1, exponent.range.start).includes('{');
  const end = isBraced ? tex.indexOf('}', exponent.range.end) + 1 : exponent.range.end;
  return { start: caret, end };
}
