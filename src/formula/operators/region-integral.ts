import { accumulate } from '../algebra/accumulate.ts';
import { ballRule } from '../algebra/ball-rule.ts';
import { pointwise } from '../algebra/point.ts';
import { failure } from '../located.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Operator } from '../tree.ts';
import { placed, type Ball } from './ball.ts';

interface RegionData {
  readonly ball: Ball;
  readonly sign: '<' | '>' | '\\le' | '\\ge';
  /** The distance as it is written; it is the second part. */
  readonly hasDifferential: boolean;
}

/** `\int_{\lVert x - c\rVert > \rho} a\,dx`: over the outside or the inside of a ball, in up to three dimensions. */
export const regionIntegral: Operator<RegionData> = {
  name: 'integral over a region',
  compile(self, compile) {
    const [integrand, , radius] = self.parts;
    if (integrand === undefined || radius === undefined) throw new Error('a region has a radius');
    const { ball, sign } = self.data;
    const evaluate = pointwise(integrand, compile);
    const place = placed(ball, radius, compile);
    const side = sign === '>' || sign === '\\ge' ? 'outside' : 'inside';
    return (environment) => {
      const { centre, radius: size, at } = place(environment);
      let rule;
      try {
        rule = ballRule(side, size, centre.length);
      } catch (error) {
        throw failure(error, self.range);
      }
      return accumulate(rule, (offset) => evaluate(at(offset)), self.range);
    };
  },
  read(self, read) {
    const [integrand, distance, radius] = self.parts;
    const { ball, sign, hasDifferential } = self.data;
    const region = [distance, radius].map((part) => (part === undefined ? '' : bare(read(part)))).join(sign);
    const content = integrand === undefined ? '' : read(integrand);
    return `\\int_{${region}}${parenthesised(content)}${hasDifferential ? `d${ball.variable}` : ''}`;
  },
};
