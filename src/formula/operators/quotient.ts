import { divide } from '../algebra/divide.ts';
import { leastSize } from '../algebra/least-size.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import { gauge } from '../gauge.ts';
import { bare } from '../parentheses.ts';
import type { Operator } from '../tree.ts';

/** `a/b` and `\frac{a}{b}`; the divisor is a number. */
export const quotient: Operator<null> = {
  name: 'quotient',
  isPlain: true,
  compile(self, compile) {
    const [first, second] = self.parts;
    if (first === undefined || second === undefined) throw new Error('a quotient has two parts');
    const numerator = pointwise(first, compile);
    const denominator = pointwise(second, compile);
    return (environment) => {
      const a = numerator(environment);
      const above = gauge.scale;
      const b = denominator(environment);
      const below = gauge.scale;
      const value = divide(a, b, self.range);
      if (typeof value === 'number' && typeof b === 'number') {
        gauge.scale = (above + Math.abs(value) * below) / Math.abs(b);
        return value;
      }
      // |δ(a/b)| ≤ |δa|/|b| + |a/b| |δb|/|b|, where infinitesimals must not make b look large.
      gauge.scale = (above + magnitude(value) * below) / leastSize(b);
      return value;
    };
  },
  read: (self, read) => `\\frac{${self.parts.map((part) => bare(read(part))).join('}{')}}`,
};
