import type { Environment } from './environment.ts';
import { namesIn } from './names.ts';
import { readLimit } from './operators/read-limit.ts';
import { isSymbol } from './operators/symbol.ts';
import { bare } from './parentheses.ts';
import type { Formula, Link, Node, Read } from './tree.ts';

/**
 * What was understood, as LaTeX: fully parenthesised, one row for each link.
 *
 * @param environment where known, functions that stand without their argument are shown with the space variable
 */
export function reading(formula: Formula, environment?: Environment): string {
  const read = environment === undefined ? readNode : readIn(environment);
  const rows = formula.clauses.flatMap((clause): Row[] => {
    if (clause.role === 'remark') return [['', clause.tex.replaceAll('&', '')]];
    if (clause.body !== undefined) return [['', bare(read(clause.body))]];
    return clause.links.map((link): Row => {
      const [before, after] = readLink(link, read);
      return clause.role === 'condition' ? [`(${before}`, `${after})`] : [before, after];
    });
  });
  const [only] = rows;
  if (only === undefined) return '';
  if (rows.length === 1) return only.join('');
  return `\\begin{aligned}${rows.map((row) => row.join('&')).join('\\\\')}\\end{aligned}`;
}

/** What stands before and behind the place at which rows are aligned. */
type Row = [before: string, after: string];

function readLink({ left, right, sign, limit, remainder, upToConstant }: Link, read: Read): Row {
  const front = limit === undefined ? '' : readLimit(limit);
  const rest = remainder === undefined ? '' : `+O\\left({${remainder.symbol}}^{${remainder.order}}\\right)`;
  const constant = upToConstant === true ? '+\\mathrm{const}' : '';
  return [`${front}${bare(read(left))}`, `${sign} ${bare(read(right))}${rest}${constant}`];
}

/** The reading of a node as it is written. */
function readNode(node: Node): string {
  return node.operator.read(node, readNode);
}

/** The reading of a node in a world: `p_t` alone is `p_t(\boldsymbol{x}_t)`. */
export function readIn(environment: Environment): Read {
  const { space } = environment.root;
  const names = namesIn(environment);
  const isFunction = (node: Node): boolean =>
    node.operator.isFunction === true ||
    (isSymbol(node) &&
      node.data.dots === 0 &&
      names.isBound(node.data.base, node.data.key, node.parts.length) &&
      names.isFunction(node.data.base, node.data.key, node.parts.length));
  const read: Read = (node, as) => {
    const text = node.operator.read(node, read);
    return as === 'function' || space.length === 0 || !isFunction(node)
      ? text
      : `${text}(${space.join(',')})`;
  };
  return read;
}
