import { heavyHalfLineRule, intervalRule, sphereRule, type TensorRule } from '#numerics';

/** Nodes along the radius inside a ball. */
const radialNodes = 24;
/** Nodes along the radius outside, where the integrand may fall off slowly. */
const outerNodes = 161;

const spheres = new Map<number, TensorRule>();

/** The unit sphere's rule, made once for each dimension. */
export function unitSphere(d: number): TensorRule {
  const rule = spheres.get(d) ?? sphereRule(d);
  spheres.set(d, rule);
  return rule;
}

/**
 * The rule of the inside or the outside of a ball around the origin of ℝᵈ, by shells.
 *
 * @throws RangeError above three dimensions
 */
export function ballRule(side: 'inside' | 'outside', radius: number, d: number): TensorRule {
  const sphere = unitSphere(d);
  const radial =
    side === 'inside' ? intervalRule(0, radius, radialNodes) : heavyHalfLineRule(radius, radius, outerNodes);
  const nodes: number[][] = [];
  const weights: number[] = [];
  const coarse: number[] = [];
  radial.nodes.forEach((r, i) => {
    sphere.nodes.forEach((direction, j) => {
      nodes.push(direction.map((entry) => r * entry));
      weights.push((radial.weights[i] ?? 0) * (sphere.weights[j] ?? 0) * r ** (d - 1));
      coarse.push((radial.coarse[i] ?? 0) * (sphere.coarse[j] ?? 0) * r ** (d - 1));
    });
  });
  return { nodes, weights, coarse };
}
