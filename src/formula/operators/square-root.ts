import { real, sqrt } from '#numerics';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Group } from '../registry.ts';
import type { Operator } from '../tree.ts';
import { isScalar, typeName } from '../value.ts';

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
        throw new FormulaError(
          'wrong-type',
          `a square root takes a number, not ${typeName(argument)}`,
          self.range,
          'write the components one by one',
        );
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
        throw new FormulaError(
          'not-supported',
          'only square roots are written as roots',
          parser.peek().range,
          'write the root as a power, such as `x^{1/3}`',
        );
      }
      const argument = parser.argument();
      return node(squareRoot, [argument], null, parser.rangeSince(token));
    },
  },
};
