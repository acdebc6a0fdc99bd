import { exp, logSumExp, sub, type Scalar } from '#numerics';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Range } from '../range.ts';
import type { Group, Prefix } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Operator } from '../tree.ts';
import { isMatrix, isScalar, isVector, Table, type Value, type Vector } from '../value.ts';
import { parseArgument } from './argument.ts';

interface SoftmaxData {
  readonly name: 'softmax' | 'lse';
}

/**
 * `\operatorname{softmax}(z)`, e^z divided by its sum, and `\operatorname{lse}(z)`, the logarithm of that sum;
 * of a matrix row by row.
 */
export const softmax: Operator<SoftmaxData> = {
  name: 'softmax',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a softmax has an operand');
    const evaluate = pointwise(operand, compile);
    const { name } = self.data;
    const of = (row: Vector): Value => (name === 'softmax' ? softmaxOf(row) : logSumExp(scalars(row)));
    return (environment) => {
      const value = evaluate(environment);
      const terms = gauge.scale;
      const rows = isMatrix(value) ? value : [logits(value, name, self.range)];
      const results = rows.map((row) => of(row));
      const [only = 0] = results;
      const result = isMatrix(value) ? (results as unknown as Value) : only;
      // An error of the logits moves their sum by as much, and the weights by at most twice that, relatively.
      gauge.scale = magnitude(result) + (name === 'softmax' ? 2 * terms : terms);
      return result;
    };
  },
  read: (self, read) =>
    `\\operatorname{${self.data.name}}${parenthesised(self.parts.map((part) => read(part)).join(''))}`,
};

function logits(value: Value, name: string, range: Range): Vector {
  if (value instanceof Table) return value.entries;
  if (isVector(value)) return value;
  throw new FormulaError('wrong-type/logits', range, { name, value: shapeOf(value) });
}

function scalars(row: Vector): Scalar[] {
  return row.filter(isScalar);
}

function softmaxOf(row: Vector): Vector {
  const values = scalars(row);
  const total = logSumExp(values);
  return values.map((value) => exp(sub(value, total)));
}

function named(name: SoftmaxData['name']): Prefix {
  return (parser, token) => node(softmax, [parseArgument(parser)], { name }, parser.rangeSince(token));
}

export const softmaxes: Group = {
  name: 'softmax',
  prefix: { '\\operatorname{softmax}': named('softmax'), '\\operatorname{lse}': named('lse') },
};
