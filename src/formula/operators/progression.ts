import { isNode } from '../node.ts';
import { same, sameData } from '../same.ts';
import type { Node } from '../tree.ts';
import { literal, literalNode } from './number.ts';
import { product } from './product.ts';
import { quotient } from './quotient.ts';
import { sum } from './sum.ts';
import { isSymbol, type SymbolData } from './symbol.ts';

/** Where the first and the last member of a progression differ. */
interface Hole {
  readonly from: Node;
  readonly to: Node;
}

/** What runs from `x_1` over `\cdots` to `x_n`: the places that count up, and the member for their values. */
export interface Progression {
  readonly holes: readonly Hole[];
  /** The member with a number in each place. */
  readonly member: (values: readonly number[]) => Node;
}

/**
 * The progression between two expressions, found by anti-unifying them; undefined when they do not differ.
 *
 * Where their shapes differ too, as those of `f(x_1)` and `f(x_1,\dots,x_k)` do, what counts up elsewhere counts up
 * there.
 */
export function progression(first: Node, last: Node): Progression | undefined {
  const holes: Hole[] = [];
  const member = generalised(first, last, holes);
  return holes.length === 0 ? undefined : { holes, member };
}

/** The last expression with its open places filled. */
type Member = Progression['member'];

function generalised(a: Node, b: Node, holes: Hole[]): Member {
  if (same(a, b)) return () => b;
  const isName = isSymbol(a) && isSymbol(b) && a.data.base === b.data.base;
  const isAlike = a.operator === b.operator && (isName || sameData(a.data, b.data));
  if (isAlike && a.parts.length === b.parts.length && a.parts.length > 0) {
    const members = b.parts.map((part, i) => generalised(a.parts[i] ?? part, part, holes));
    return (values) =>
      withParts(
        b,
        members.map((member) => member(values)),
      );
  }
  if (!mayCount(a) || !mayCount(b)) return (values) => filled(b, holes, values);
  const known = holes.findIndex(({ from, to }) => same(from, a) && same(to, b));
  const place = known === -1 ? holes.push({ from: a, to: b }) - 1 : known;
  return (values) => literalNode(values[place] ?? 0, b.range);
}

/** Whether an expression may be a number that counts up. */
function mayCount(candidate: Node): boolean {
  const { operator } = candidate;
  return isSymbol(candidate) || [literal.name, sum.name, product.name, quotient.name].includes(operator.name);
}

/** The expression with the last value of each place replaced. */
function filled(expression: Node, holes: readonly Hole[], values: readonly number[]): Node {
  const place = holes.findIndex(({ to }) => same(to, expression));
  if (place !== -1) return literalNode(values[place] ?? 0, expression.range);
  if (expression.parts.length === 0) return expression;
  return withParts(
    expression,
    expression.parts.map((part) => filled(part, holes, values)),
  );
}

/** A name with numbers as its subscripts. */
export function withIndexes(name: Node<SymbolData>, indexes: readonly number[]): Node {
  return withParts(
    name,
    indexes.map((index) => literalNode(index, name.range)),
  );
}

/** The expression with other operands; a name with other subscripts is another name. */
function withParts(expression: Node, parts: readonly Node[]): Node {
  if (!isSymbol(expression)) return { ...expression, parts };
  const { base, dots, primes } = expression.data;
  const indexes = parts.map((part) => (isNode(part, literal) ? part.data.text : '·')).join(',');
  const data: SymbolData = {
    base,
    dots,
    primes,
    key: `${base}_${indexes.length > 1 ? `{${indexes}}` : indexes}`,
  };
  return { ...expression, parts, data };
}
