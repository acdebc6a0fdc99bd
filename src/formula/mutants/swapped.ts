import { isNode } from '../node.ts';
import { call } from '../operators/call.ts';
import { composition } from '../operators/composition.ts';
import { divergenceOfLaws } from '../operators/divergence-of-laws.ts';
import { integral } from '../operators/integral.ts';
import { quotient } from '../operators/quotient.ts';
import { isSymbol } from '../operators/symbol.ts';
import type { Node } from '../tree.ts';
import type { Edit } from './edit.ts';
import type { Kind } from './kind.ts';
import { textOf } from './site.ts';

/** Two operands of one operator, or two arguments of one function, in each other's place. */
export const swapped: Kind<'swap'> = {
  name: 'swap',
  says: { en: 'two operands swapped', zh: '两个运算对象互换' },
  at({ tex, node }): readonly Edit[] {
    return pairs(node).map(([first, second]) => {
      const between = tex.slice(first.range.end, second.range.start);
      return {
        range: { start: first.range.start, end: second.range.end },
        text: textOf({ tex }, second.range) + between + textOf({ tex }, first.range),
      };
    });
  },
  between({ sign, left, right }, tex): readonly Edit[] {
    const turned = opposite.get(sign);
    if (turned === undefined) return [];
    const range = { start: left.range.end, end: right.range.start };
    return [
      { range, text: textOf({ tex }, range).replace(/\\leq?(?:slant)?|\\geq?(?:slant)?|[<>]/u, turned) },
    ];
  },
};

const opposite: ReadonlyMap<string, string> = new Map([
  ['\\le', '\\ge'],
  ['\\ge', '\\le'],
  ['<', '>'],
  ['>', '<'],
]);

/** The neighbouring parts of a node whose order matters. */
function pairs(node: Node): [Node, Node][] {
  const { parts } = node;
  const [first, second, third] = parts;
  if (first === undefined || second === undefined) return [];
  // The total variation is symmetric.
  if (isNode(node, divergenceOfLaws) && node.data.name === 'TV') return [];
  if ([quotient, composition, divergenceOfLaws].some((operator) => (node.operator as unknown) === operator))
    return [[first, second]];
  if (isNode(node, integral) && third !== undefined) return [[second, third]];
  if (isSymbol(node) && parts.length === 2) return [[first, second]];
  if (isNode(node, call)) return parts.slice(2).map((part, i) => [parts[i + 1] ?? part, part]);
  return [];
}
