import { div, exp, mul, pow, real, squaredNorm, sub, type Scalar } from '#numerics';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { magnitude } from '../algebra/magnitude.ts';
import type { Token } from '../lexer.ts';
import { node } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Range } from '../range.ts';
import type { Node, Operator } from '../tree.ts';
import { shapeOf } from '../shape.ts';
import { isScalar, isVector, Law, ScaledIdentity, type Value } from '../value.ts';
import { parseArguments } from './call-grammar.ts';

/** `\mathcal{N}(\mu, \sigma^2 I)`, a law, or `\mathcal{N}(x; \mu, \sigma^2 I)`, its density at a point. */
export const normal: Operator<null> = {
  name: 'normal law',
  compile(self, compile) {
    const parts = self.parts.map((part) => compile(part));
    return (environment) => {
      const values = parts.map((part) => part(environment));
      const [mean = 0, covariance = 0] = values.slice(-2);
      const centre = column(mean, self.range);
      const variance = isotropic(covariance, centre.length, self.range);
      const [first] = values;
      if (values.length === 2 || first === undefined) return normalLaw(centre, variance);
      const x = column(first, self.range);
      if (x.length !== centre.length) throw sizes(x.length, centre.length, self.range);
      const exponent = negativeExponent(x, centre, variance);
      const density = normalDensity(exponent, variance, x.length);
      gauge.scale = magnitude(density) * (1 + magnitude(exponent));
      return density;
    };
  },
  read(self, read) {
    const [first = '', ...others] = self.parts.map((part) => bare(read(part, 'function')));
    return `\\mathcal{N}(${first}${self.parts.length === 3 ? ';' : ','}${others.join(',')})`;
  },
};

function column(value: Value, range: Range): readonly Scalar[] {
  if (isVector(value) && value.every(isScalar)) return value;
  throw new FormulaError('wrong-type/normal-column', range, { value: shapeOf(value) });
}

function isotropic(value: Value, dimension: number, range: Range): Scalar {
  if (!(value instanceof ScaledIdentity) || !isScalar(value.factor)) {
    throw new FormulaError('wrong-type/normal-covariance', range, { value: shapeOf(value) });
  }
  if (!(real(value.factor) > 0)) {
    throw new FormulaError('failed-evaluation/variance', range, { variance: real(value.factor) });
  }
  if (value.dimension === dimension) return value.factor;
  throw sizes(value.dimension, dimension, range);
}

function sizes(left: number, right: number, range: Range): FormulaError {
  return new FormulaError('wrong-size/normal', range, { left, right });
}

/** −‖x − μ‖² / (2σ²). */
function negativeExponent(x: readonly Scalar[], mean: readonly Scalar[], variance: Scalar): Scalar {
  return div(squaredNorm(x.map((entry, i) => sub(entry, mean[i] ?? 0))), mul(-2, variance));
}

function normalDensity(exponent: Scalar, variance: Scalar, dimension: number): Scalar {
  return div(exp(exponent), pow(mul(2 * Math.PI, variance), dimension / 2));
}

function normalLaw(mean: readonly Scalar[], variance: Scalar): Law {
  const centre = mean.map(real);
  const width = Math.sqrt(real(variance));
  return new Law(
    (x) => normalDensity(negativeExponent(x, mean, variance), variance, x.length),
    centre,
    centre.map(() => width),
  );
}

/** Parses the arguments behind `\mathcal{N}`. */
export function parseNormal(parser: Parser, token: Token): Node {
  const { parts } = parseArguments(parser);
  if (parts.length < 2 || parts.length > 3) {
    throw new FormulaError('wrong-type/normal-arguments', parser.rangeSince(token), { given: parts.length });
  }
  return node(normal, parts, null, parser.rangeSince(token));
}
