import type { Text } from '../i18n/text.ts';
import { isNode } from './node.ts';
import { elementaryFunction } from './operators/function.ts';
import { dot, product } from './operators/product.ts';
import { quotient } from './operators/quotient.ts';
import { walk, type Formula, type Node } from './tree.ts';
import type { Range } from './range.ts';

/** A place of a formula that is read in one way and may be meant in another. */
export interface Note {
  readonly range: Range;
  readonly says: Text;
}

/**
 * What an author should put in brackets, though the language reads it: a named function that takes the product behind
 * it, as in `\exp n B`, and a divisor that does, as in `a/b c`.
 */
export function lint({ tex, clauses }: Formula): Note[] {
  const text = ({ start, end }: Range): string => tex.slice(start, end).trim();
  const nodes = clauses
    .flatMap(({ links }) => links.flatMap(({ left, right }) => [left, right]))
    .flatMap((side) => [...walk(side)]);
  return nodes.flatMap((node): Note[] => {
    const [first, second] = node.parts;
    if (isNode(node, elementaryFunction) && first !== undefined && isProduct(first)) {
      const name = node.data.tex;
      if (/[([{]/u.test(tex.slice(node.range.start + name.length, first.range.start))) return [];
      return [{ range: node.range, says: taken(name, text(first.range), `${name}(${text(first.range)})`) }];
    }
    if (isNode(node, quotient) && first !== undefined && second !== undefined && isProduct(second)) {
      const between = tex.slice(first.range.end, second.range.start);
      if (!/^[^([{]*\/[^([{]*$/u.test(between)) return [];
      const whole = text(second.range);
      return [{ range: node.range, says: taken('/', whole, `\\frac{${text(first.range)}}{${whole}}`) }];
    }
    return [];
  });
}

const isProduct = (node: Node): boolean => isNode(node, product) || isNode(node, dot);

function taken(name: string, whole: string, better: string): Text {
  return {
    en: `\`${name}\` takes all of \`${whole}\`; write \`${better}\` to say so`,
    zh: `\`${name}\` 作用于整个 \`${whole}\`；请写成 \`${better}\``,
  };
}
