import type { EmbeddedRule, TensorRule } from './embedded-rule.ts';
import { intervalRule } from './interval-rule.ts';
import { at } from './vector.ts';

const around = 48;
const polar = 24;

/** The trapezoid rule over a full turn; the coarse rule takes every second node. */
function turn(count: number): EmbeddedRule {
  const step = (2 * Math.PI) / count;
  const nodes = Array.from({ length: count }, (_, k) => (k + 0.5) * step);
  return {
    nodes,
    weights: nodes.map(() => step),
    coarse: nodes.map((_, k) => (k % 2 === 0 ? 2 * step : 0)),
  };
}

/**
 * Quadrature over the unit sphere of ℝᵈ, its nodes being unit vectors: two points, a circle, or a sphere with Gauss's
 * rule along its axis.
 *
 * @param d at most 3
 * @throws RangeError above three dimensions
 */
export function sphereRule(d: number): TensorRule {
  if (d === 1) return { nodes: [[-1], [1]], weights: [1, 1], coarse: [1, 1] };
  const angles = turn(around);
  if (d === 2) return { ...angles, nodes: angles.nodes.map((angle) => [Math.cos(angle), Math.sin(angle)]) };
  if (d !== 3) throw new RangeError(`a sphere rule is for 1 to 3 dimensions; got ${d}`);
  const heights = intervalRule(-1, 1, polar);
  const pairs = heights.nodes.flatMap((_, i) => angles.nodes.map((__, j) => [i, j] as const));
  const product = (a: readonly number[], b: readonly number[]): number[] =>
    pairs.map(([i, j]) => at(a, i) * at(b, j));
  return {
    nodes: pairs.map(([i, j]) => {
      const z = at(heights.nodes, i);
      const [angle, radius] = [at(angles.nodes, j), Math.sqrt(1 - z * z)];
      return [radius * Math.cos(angle), radius * Math.sin(angle), z];
    }),
    weights: product(heights.weights, angles.weights),
    coarse: product(heights.coarse, angles.coarse),
  };
}
