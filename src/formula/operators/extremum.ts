import { maximum, minimum, real, type Scalar } from '#numerics';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Range } from '../range.ts';
import type { Group, Prefix } from '../registry.ts';
import type { Token } from '../lexer.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { isMatrix, isScalar, isVector, Row, type Numeric, type Value } from '../value.ts';
import { parseOptimum } from './optimum.ts';
import { finishSymbol } from './symbol-grammar.ts';

interface ExtremumData {
  readonly name: 'min' | 'max' | 'clip';
}

const chosen: Readonly<Record<ExtremumData['name'], (values: readonly Scalar[]) => Scalar>> = {
  min: (values) => values.reduce((least, value) => minimum(least, value)),
  max: (values) => values.reduce((most, value) => maximum(most, value)),
  clip: ([value = 0, lower = 0, upper = 0]) => minimum(maximum(value, lower), upper),
};

/** `\max(a, b)`, `\min(a, b)` and `\operatorname{clip}(a, b, c)`, of numbers; of a column or matrix entry by entry. */
export const extremum: Operator<ExtremumData> = {
  name: 'extremum',
  compile(self, compile) {
    const operands = self.parts.map((part) => pointwise(part, compile));
    const choose = chosen[self.data.name];
    return (environment) => {
      let scale = 0;
      const values = operands.map((operand) => {
        const value = operand(environment);
        scale = Math.max(scale, gauge.scale);
        return value;
      });
      gauge.scale = scale;
      const [only] = values;
      if (values.length === 1 && only !== undefined && isVector(only)) return choose(reals(only, self.range));
      return entrywise(values, choose, self.range);
    };
  },
  read: ({ parts, data }, read) => {
    const name = data.name === 'clip' ? '\\operatorname{clip}' : `\\${data.name}`;
    return `${name}\\left(${parts.map((part) => bare(read(part))).join(',')}\\right)`;
  },
};

/** Applies a choice among numbers to every entry of the first value that has entries. */
function entrywise(
  values: readonly Value[],
  choose: (values: readonly Scalar[]) => Scalar,
  range: Range,
): Value {
  if (values.every(isScalar)) return choose(values);
  const [large, ...others] = [...values].sort((a, b) => Number(isScalar(a)) - Number(isScalar(b)));
  const order = (entry: Scalar): Scalar =>
    choose(values.map((value) => (value === large ? entry : (value as Scalar))));
  const numbers = (entries: readonly Numeric[]): Scalar[] => reals(entries, range).map(order);
  if (large !== undefined && others.every(isScalar)) {
    if (isVector(large)) return numbers(large);
    if (isMatrix(large)) return large.map(numbers);
    if (large instanceof Row) return new Row(numbers(large.entries));
  }
  throw new FormulaError('wrong-type/order', range, {
    left: shapeOf(values[0] ?? 0),
    right: shapeOf(values.at(-1) ?? 0),
  });
}

function reals(entries: readonly Numeric[], range: Range): Scalar[] {
  const found = entries.filter(isScalar);
  if (found.length === entries.length && found.every((x) => !Number.isNaN(real(x)))) return found;
  throw new FormulaError('wrong-type/complex-order', range);
}

/** Parses `(a, b)` behind the name; the name alone, as in a subscript or a remark, is a name. */
function parseExtremum(name: ExtremumData['name']): Prefix {
  return (parser: Parser, token: Token): Node => {
    if (name !== 'clip' && parser.isAt('_') && !isWord(parser))
      return parseOptimum(parser, token, `\\${name}`, false);
    if (!parser.isAt('(')) {
      const key = name === 'clip' ? '\\mathrm{clip}' : `\\${name}`;
      return finishSymbol(parser, token, key, 0);
    }
    const open = parser.next();
    const parts = parser.fresh(() => {
      const list = [parser.expression()];
      while (parser.take(',')) list.push(parser.expression());
      parser.expect(')', open);
      return list;
    });
    const range = parser.rangeSince(token);
    if (name === 'clip' && parts.length !== 3) {
      throw new FormulaError('wrong-size/clip', range, { given: parts.length });
    }
    return node(extremum, parts, { name }, range);
  };
}

/** Whether a subscript in words comes next, which is part of a name. */
function isWord(parser: Parser): boolean {
  return ['\\text', '\\mathrm'].includes(parser.peek(parser.peek(1).text === '{' ? 2 : 1).text);
}

export const extrema: Group = {
  name: 'extrema',
  functionNames: ['\\min', '\\max'],
  prefix: {
    '\\min': parseExtremum('min'),
    '\\max': parseExtremum('max'),
    '\\operatorname{clip}': parseExtremum('clip'),
  },
};
