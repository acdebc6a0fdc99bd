import { assemble } from '../algebra/assemble.ts';
import { entryOf } from '../algebra/entry-of.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge, spend } from '../gauge.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { IndexRange, isVector, type Value } from '../value.ts';
import { isSymbol } from './symbol.ts';

/** `(A x)_i`, `(A)_{i,j}`: an entry of a column or a matrix. */
export const entry: Operator<null> = {
  name: 'entry',
  compile(self, compile) {
    const [whole, ...places] = self.parts;
    if (whole === undefined) throw new Error('an entry is one of something');
    const evaluate = pointwise(whole, compile);
    const indexes = places.map((place) => pointwise(place, compile));
    return (environment) => {
      const at = indexes.map((index) => index(environment));
      const value = evaluate(environment);
      return entryOf(value, at, environment.root.origin, self.range);
    };
  },
  read(self, read) {
    const [whole, ...places] = self.parts;
    if (whole === undefined) return '';
    return `${parenthesised(read(whole))}_{${places.map((place) => bare(read(place))).join(',')}}`;
  },
};

/** `[A_{i,j}]_{i\in I,\,j\in J}`: the matrix of numbers or blocks with a row for each i and a column for each j. */
export const blockTable: Operator<{ readonly names: readonly [string, string] }> = {
  name: 'matrix of blocks',
  compile(self, compile) {
    const [body, first, second] = self.parts;
    if (body === undefined || first === undefined || second === undefined)
      throw new Error('blocks have two indexes');
    const evaluate = pointwise(body, compile);
    const [rows, columns] = [compile(first), compile(second)];
    const [i, j] = self.data.names;
    return (environment) => {
      const across = elements(columns(environment), second.range);
      let scale = 0;
      const cells = elements(rows(environment), first.range).map((row) =>
        across.map((column) => {
          spend(1, self.range);
          const value = evaluate(environment.bind(i, row).bind(j, column));
          scale += gauge.scale;
          return value;
        }),
      );
      gauge.scale = scale;
      return assemble(cells, self.range);
    };
  },
  read(self, read) {
    const [body, first, second] = self.parts;
    if (body === undefined || first === undefined || second === undefined) return '';
    const [i, j] = self.data.names;
    return `\\left[${bare(read(body))}\\right]_{${i}\\in ${bare(read(first))},${j}\\in ${bare(read(second))}}`;
  },
};

function elements(value: Value, range: Range): readonly Value[] {
  if (value instanceof IndexRange) {
    spend(Math.max(0, value.last - value.first), range);
    return Array.from({ length: Math.max(0, value.last - value.first + 1) }, (_, k) => value.first + k);
  }
  if (isVector(value)) return value;
  throw new FormulaError('wrong-type/index-set', range, { value: shapeOf(value) });
}

/** Parses what stands below a bracket: places of an entry, or two indexes with their sets. */
export function parseEntry(parser: Parser, left: Node, token: Token): Node {
  const inner = parser.over(parser.groupTokens());
  const parts: Node[] = [];
  const names: string[] = [];
  do {
    const place = inner.expression();
    if (isSymbol(place) && inner.take('\\in')) {
      names.push(place.data.key);
      parts.push(inner.expression());
    } else parts.push(place);
  } while (inner.take(','));
  inner.finish();
  const range = span(left.range, parser.rangeSince(token));
  const [i, j, ...others] = names;
  if (i === undefined) return node(entry, [left, ...parts], null, range);
  if (j !== undefined && others.length === 0 && parts.length === 2) {
    return node(blockTable, [left, ...parts], { names: [i, j] as const }, range);
  }
  throw new FormulaError('not-supported/block-indexes', range);
}
