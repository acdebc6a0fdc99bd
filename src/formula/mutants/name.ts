import { canonicalName } from '../canonical.ts';
import { isNode } from '../node.ts';
import { call } from '../operators/call.ts';
import { isSymbol } from '../operators/symbol.ts';
import type { Range } from '../range.ts';
import type { Node } from '../tree.ts';
import { isSubscript, type Name, type Site } from './site.ts';

type Place = Omit<Site, 'names'>;

/** Names that are never mistaken for others: constants. */
const constants = new Set(['e', 'i', '\\pi', '\\infty']);

/** The name at a place; null where there is none, or none that could be mistaken for another. */
export function nameAt(place: Place): Name | null {
  const { tex, node, above } = place;
  if (!isSymbol(node) || isSubscript({ ...place, names: [] }) || nameRange(tex, node) === null) return null;
  const { base, key } = node.data;
  if (constants.has(key)) return null;
  const [, style = '', letter = base] = /^(\\[a-z]+)\{(.*)\}$/u.exec(base) ?? [];
  const size = /^(?:[A-Z]|\\[A-Z])/u.test(letter) ? 'capital' : 'small';
  const parent = above[0];
  const isHead = parent !== undefined && isNode(parent, call) && parent.parts[0] === node;
  return { key, style: [style, size, isHead ? 'function' : 'value'].join(' ') };
}

/** Where a name itself stands, without a power that is written on it; null for what is not simply a name. */
export function nameRange(tex: string, node: Node): Range | null {
  if (!isSymbol(node) || node.data.dots > 0) return null;
  const { start, end } = node.range;
  const caret = tex.slice(start, end).search(/\^(?!\{\()/u);
  const range = { start, end: caret === -1 ? end : start + caret };
  return canonicalName(tex.slice(range.start, range.end)) === node.data.key ? range : null;
}
