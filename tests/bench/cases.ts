import { compare, Environment, functions, law, map, understand, wholeSpace, type Scope } from '#formula';
import {
  add,
  cos,
  div,
  divergence as divergenceOf,
  exp,
  lineRule,
  log,
  mul,
  neg,
  pow,
  real,
  sin,
  sqrt,
  squaredNorm,
  stream,
  sub,
  tensorRule,
  type Scalar,
} from '#numerics';

/** One formula and the same expression written by hand, over the same scopes. */
export interface Case {
  readonly name: string;
  readonly tex: string;
  readonly scopes: readonly Scope[];
  /**
   * The distance of both sides at one scope, in the arithmetic of `#numerics` as a `program()` would write it: it
   * counts its roundings, without which there is no tolerance.
   */
  readonly byHand: (scope: number) => number;
  /** The same in bare floating point, which knows nothing of its errors. */
  readonly bare?: (scope: number) => number;
  /** How many times slower than by hand the language may be. */
  readonly most: number;
}

const { raw } = String;
const random = stream(7, 'bench');
const count = 64;

/** Mostly elementary functions, as the scalar identities of the articles are. */
function additionTheorem(): Case {
  const draws = Array.from({ length: count }, () => ({
    a: random.uniform(-2, 2),
    b: random.uniform(-2, 2),
  }));
  return {
    name: 'addition theorem',
    tex: raw`\sin(a+b) = \sin a\cos b+\cos a\sin b`,
    scopes: draws.map(({ a, b }) => ({ bindings: { a, b } })),
    byHand: (i) => {
      const { a, b } = draws[i] ?? { a: 0, b: 0 };
      return Math.abs(real(sub(sin(add(a, b)), add(mul(sin(a), cos(b)), mul(cos(a), sin(b))))));
    },
    bare: (i) => {
      const { a, b } = draws[i] ?? { a: 0, b: 0 };
      return Math.abs(Math.sin(a + b) - (Math.sin(a) * Math.cos(b) + Math.cos(a) * Math.sin(b)));
    },
    most: 10,
  };
}

/** The worst case: two dozen operations of which each takes a nanosecond by hand, and a closure call here. */
function logDensity(): Case {
  const draws = Array.from({ length: count }, () => ({
    x: random.uniform(-2, 2),
    s: random.uniform(0.5, 2),
  }));
  return {
    name: 'log-density',
    tex: raw`\log\frac{1}{\sqrt{2\pi}\,\sigma}-\frac{x^2}{2\sigma^2} = \log\left(\frac{1}{\sqrt{2\pi\sigma^2}}\exp\left(-\frac{x^2}{2\sigma^2}\right)\right)`,
    scopes: draws.map(({ x, s }) => ({ bindings: { x, '\\sigma': s } })),
    bare: (i) => {
      const { x, s } = draws[i] ?? { x: 0, s: 1 };
      const left = Math.log(1 / (Math.sqrt(2 * Math.PI) * s)) - x ** 2 / (2 * s ** 2);
      const right = Math.log((1 / Math.sqrt(2 * Math.PI * s ** 2)) * Math.exp(-(x ** 2) / (2 * s ** 2)));
      return Math.abs(left - right);
    },
    byHand: (i) => {
      const { x, s } = draws[i] ?? { x: 0, s: 1 };
      const left = sub(log(div(1, mul(sqrt(mul(2, Math.PI)), s))), div(pow(x, 2), mul(2, pow(s, 2))));
      const normal = div(1, sqrt(mul(mul(2, Math.PI), pow(s, 2))));
      const right = log(mul(normal, exp(neg(div(pow(x, 2), mul(2, pow(s, 2)))))));
      return Math.abs(real(sub(left, right)));
    },
    most: 10,
  };
}

function divergence(): Case {
  const d = 8;
  const draws = Array.from({ length: count }, () => ({
    x: random.normals(d),
    a: random.normals(d),
    w: Array.from({ length: d }, () => random.normals(d)),
  }));
  const inner = (w: readonly number[], x: readonly Scalar[]): Scalar =>
    x.reduce<Scalar>((sum, entry, j) => add(sum, mul(w[j] ?? 0, entry)), 0);
  const field = (i: number, x: readonly Scalar[]): Scalar[] =>
    (draws[i]?.w ?? []).map((w, k) => mul(draws[i]?.a[k] ?? 0, sin(inner(w, x))));
  const closed = (i: number, x: readonly number[]): number =>
    (draws[i]?.w ?? []).reduce(
      (sum, w, k) =>
        sum + (draws[i]?.a[k] ?? 0) * (w[k] ?? 0) * Math.cos(w.reduce((s, e, j) => s + e * (x[j] ?? 0), 0)),
      0,
    );
  return {
    name: 'divergence, d = 8',
    tex: raw`\nabla_{\boldsymbol{x}}\cdot\boldsymbol{f}(\boldsymbol{x}) = c(\boldsymbol{x})`,
    scopes: draws.map(({ x }, i) => ({
      bindings: {
        '\\boldsymbol{x}': x,
        '\\boldsymbol{f}': map((v: readonly Scalar[]) => field(i, v)),
        c: map((v: readonly number[]) => closed(i, v)),
      },
    })),
    byHand: (i) => {
      const { x } = draws[i] ?? { x: [] };
      return Math.abs(real(divergenceOf((v) => field(i, v), x)) - closed(i, x));
    },
    most: 10,
  };
}

function quadrature(): Case {
  const draws = Array.from({ length: count }, () => ({ s: random.uniform(0.5, 2) }));
  const density = (s: number, v: readonly Scalar[]): Scalar =>
    mul(1 / (2 * Math.PI * s * s), exp(neg(mul(1 / (2 * s * s), squaredNorm(v)))));
  const nodes = 41;
  return {
    name: 'quadrature in the plane',
    tex: raw`\int p_\sigma(\boldsymbol{x})\,d\boldsymbol{x} = 1`,
    scopes: draws.map(({ s }) => ({
      bindings: {
        '\\sigma': s,
        p: functions((sigma: number) =>
          law({ density: (v) => density(sigma, v), centre: [0, 0], width: [sigma, sigma], nodes }),
        ),
      },
      domains: { '\\boldsymbol{x}': wholeSpace([0, 0], [s, s], nodes) },
    })),
    byHand: (i) => {
      const s = draws[i]?.s ?? 1;
      const { nodes: points, weights } = tensorRule([lineRule(0, s, nodes), lineRule(0, s, nodes)]);
      let sum = 0;
      points.forEach((x, k) => (sum += (weights[k] ?? 0) * real(density(s, x))));
      return Math.abs(sum - 1);
    },
    most: 10,
  };
}

export const cases: readonly Case[] = [additionTheorem(), logDensity(), divergence(), quadrature()];

/** Evaluates a case at one scope through the language, as the engine does. */
export function throughLanguage({ tex, scopes }: Case): (scope: number) => number {
  const [first] = scopes;
  if (first === undefined) throw new Error('a case has scopes');
  const { links, definitions } = understand(tex, first);
  const [link] = links;
  if (link === undefined) throw new Error('a case has a relation');
  return (i) => compare(link, Environment.of(scopes[i] ?? first, definitions), tex).difference;
}
