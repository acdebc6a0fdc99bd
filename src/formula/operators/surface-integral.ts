import type { TensorRule } from '#numerics';
import { accumulate } from '../algebra/accumulate.ts';
import { unitSphere } from '../algebra/ball-rule.ts';
import { boundary } from '../algebra/boundary.ts';
import { pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { failure } from '../located.ts';
import { bare, parenthesised } from '../parentheses.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import { distanceOf, placed } from './ball.ts';
import { boxed } from './integral.ts';

/** What the surface is: the boundary of a set, or where two expressions are equal. */
interface SurfaceData {
  readonly surface: 'boundary' | 'level set';
}

/**
 * `\oint_{\partial V} a\,dS`, `\oint_{\lVert x\rVert = R} a\,dS`: over the faces of a box or over a sphere, with the outward normal
 * bound to `\boldsymbol{n}`.
 */
export const surfaceIntegral: Operator<SurfaceData> = {
  name: 'surface integral',
  compile(self, compile) {
    const [integrand, set] = self.parts;
    if (integrand === undefined || set === undefined) {
      throw new Error('a surface integral has an integrand and a set');
    }
    if (self.data.surface === 'level set') return overSphere(self, integrand, compile);
    const evaluate = pointwise(integrand, compile);
    const solid = compile(set);
    return (environment) => {
      const [space, another] = environment.root.space;
      if (space === undefined || another !== undefined) {
        throw new FormulaError('no-variable/surface', self.range);
      }
      return boundary(boxed(solid(environment), set.range), self.range, (point, normal) =>
        evaluate(environment.bind(space, point).bind('\\boldsymbol{n}', normal)),
      );
    };
  },
  read(self, read) {
    const [integrand, ...sets] = self.parts;
    const surface = sets.map((set) => bare(read(set, 'function'))).join('=');
    const below = self.data.surface === 'boundary' ? `\\partial ${surface}` : surface;
    return `\\oint_{${below}}${parenthesised(integrand === undefined ? '' : read(integrand))}dS`;
  },
};

/** An integral over `\lVert x - c\rVert = R`, in up to three dimensions. */
function overSphere(self: Node<SurfaceData>, integrand: Node, compile: (part: Node) => Evaluate): Evaluate {
  const [, distance, radius] = self.parts;
  const ball = distance === undefined ? undefined : distanceOf(distance);
  if (ball === undefined || radius === undefined) {
    return () => {
      throw new FormulaError('not-supported/level-set', self.range);
    };
  }
  const evaluate = pointwise(integrand, compile);
  const place = placed(ball, radius, compile);
  return (environment) => {
    const { centre, radius: size, at } = place(environment);
    let rule: TensorRule;
    try {
      rule = unitSphere(centre.length);
    } catch (error) {
      throw failure(error, self.range);
    }
    const area = size ** (centre.length - 1);
    return accumulate(
      rule,
      (normal) => {
        const there = at(normal.map((entry) => size * entry));
        return evaluate(there.bind('\\boldsymbol{n}', normal));
      },
      self.range,
      area,
    );
  };
}
