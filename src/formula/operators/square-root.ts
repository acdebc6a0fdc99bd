import { real, sqrt } from '#numerics';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Group } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Operator } from '../tree.ts';
import { isScalar } from '../value.ts';

/** `\sqrt{x}`. */
export const squareRoot: Operator<null> = {
  name: 'square root',
  isPlain: true,
  compile(self, compile) {
    const [operand] = self.parts;
    if (operand === undefined) throw new Error('a root has an operand');
    const evaluate = pointwise(operand, compile);
    return (environment) => {
      const argument = evaluate(environment);
      const terms = gauge.scale;
      if (!isScalar(argument)) {
        throw new FormulaError('wrong-type/square-root', self.range, { value: shapeOf(argument) });
      }
      const value = sqrt(argument);
      gauge.scale = terms === 0 ? 0 : magnitude(value) + terms / (2 * Math.abs(real(value)));
      return value;
    };
  },
  read: (self, read) => `\\sqrt{${self.parts.map((part) => bare(read(part))).join('')}}`,
};

export const squareRoots: Group = {
  name: 'square roots',
  prefix: {
    '\\sqrt': (parser, token) => {
      if (parser.isAt('[')) {
        throw new FormulaError('not-supported/root', parser.peek().range);
      }
      const argument = parser.argument();
      return node(squareRoot, [argument], null, parser.rangeSince(token));
    },
  },
};
