import { isNode, node } from '../node.ts';
import type { Names } from '../names.ts';
import type { Clause, Link, Node } from '../tree.ts';
import { literalNode } from './number.ts';
import { sum } from './sum.ts';
import { isSymbol } from './symbol.ts';

const constantNames: ReadonlySet<string> = new Set(
  ['constant', 'const', 'const.', 'Const', 'Constant'].map((word) => `\\mathrm{${word}}`),
);

/** Whether an expression is `\text{const}` or another name of a constant that is not displayed. */
function isConstantName(candidate: Node): boolean {
  return isSymbol(candidate) && constantNames.has(candidate.data.key);
}

/**
 * Takes `+\text{const}` off the sides of links: they then differ by a constant.
 *
 * Where the formula or the world says what the constant is, it stays a term like any other.
 */
export function withoutConstants(clauses: readonly Clause[], names: Names): readonly Clause[] {
  const isDisplayed = clauses.some(({ links }) => links.some(({ left }) => isConstantName(left)));
  if (isDisplayed) return clauses;
  return clauses.map((clause) => ({
    ...clause,
    links: clause.links.map((link) => withoutConstant(link, names)),
  }));
}

function withoutConstant(link: Link, names: Names): Link {
  const [left, right] = [split(link.left, names), split(link.right, names)];
  return left === link.left && right === link.right ? link : { ...link, left, right, upToConstant: true };
}

/** A side without its last term, if that is a constant. */
function split(side: Node, names: Names): Node {
  const last = side.parts.at(-1);
  const isUnknown = (term: Node): boolean =>
    isConstantName(term) && isSymbol(term) && !names.isBound(term.data.base, term.data.key, 0);
  if (isUnknown(side)) return literalNode(0, side.range);
  if (!isNode(side, sum) || last === undefined || !isUnknown(last)) return side;
  const parts = side.parts.slice(0, -1);
  const signs = side.data.signs.slice(0, -1);
  const [only] = parts;
  if (parts.length === 1 && signs[0] === 1 && only !== undefined) return only;
  const end = parts.at(-1)?.range.end ?? side.range.end;
  return node(sum, parts, { signs }, { start: side.range.start, end });
}
