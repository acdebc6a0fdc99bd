import * as numerics from '#numerics';
import { pointwise } from '../algebra/point.ts';
import { hadamard, squareMatrix } from '../algebra/square-matrix.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Group, Prefix } from '../registry.ts';
import type { Operator } from '../tree.ts';
import { parseArgument } from './argument.ts';

/** `\det A`. */
export const determinant: Operator<null> = {
  name: 'determinant',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a determinant has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const matrix = squareMatrix(evaluate(environment), 'a determinant', self.range);
      gauge.scale = hadamard(matrix, gauge.scale);
      return numerics.determinant(matrix);
    };
  },
  read: (self, read) => `\\det${parenthesised(self.parts.map((part) => read(part)).join(''))}`,
};

/** `\operatorname{tr} A`. */
export const trace: Operator<null> = {
  name: 'trace',
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a trace has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => numerics.trace(squareMatrix(evaluate(environment), 'a trace', self.range));
  },
  read: (self, read) => `\\operatorname{tr}${parenthesised(self.parts.map((part) => read(part)).join(''))}`,
};

function prefix(operator: Operator<null>): Prefix {
  return (parser, token) => node(operator, [parseArgument(parser)], null, parser.rangeSince(token));
}

export const matrices: Group = {
  name: 'matrices',
  prefix: { '\\det': prefix(determinant), '\\operatorname{tr}': prefix(trace) },
};
