export { complete, fetchAll, FetchError, Late } from './late.ts';
export { operations } from './operations.ts';
export { Dual, freshTag, lift, part, primal, real, type Scalar } from './dual.ts';
export { add, div, mul, neg, square, sub } from './arithmetic.ts';
export { pow, sqrt } from './power.ts';
export { cosh, exp, log, logSumExp, sinh, tanh } from './exponential.ts';
export { acos, asin, atan, atan2, cos, sin, tan } from './trigonometric.ts';
export { abs, maximum, minimum } from './order.ts';
export { deterministicExp } from './deterministic-exp.ts';
export { deterministicLog } from './deterministic-log.ts';
export { deterministicRotation } from './deterministic-rotation.ts';
export { erf, erfc, normalCdf, normalDensity } from './erf.ts';
export { gamma, lgamma } from './gamma.ts';
export {
  argument,
  cabs,
  cadd,
  cdiv,
  cexp,
  clog,
  cmul,
  cneg,
  Complex,
  complex,
  conjugate,
  cpow,
  csub,
  imaginaryUnit,
  type ComplexLike,
} from './complex.ts';
export { at, dot, minus, norm, plus, scale, squaredNorm } from './vector.ts';
export { apply, diagonal, identity, multiply, trace, transpose, type Matrix } from './matrix.ts';
export { determinant, inverse, solve } from './lu.ts';
export { expm } from './expm.ts';
export { complement, householder, type OrthogonalTriangular } from './householder.ts';
export { symmetricEigen, type Eigensystem } from './jacobi.ts';
export { skewNormalForm, type SkewNormalForm } from './skew-normal-form.ts';
export { derivative, divergence, gradient, jacobian, laplacian } from './derivative.ts';
export { trapezoid, type EmbeddedRule, type TensorRule } from './embedded-rule.ts';
export { lineReach, lineRule } from './line-rule.ts';
export { halfLineRule } from './half-line-rule.ts';
export { heavyHalfLineRule } from './heavy-half-line-rule.ts';
export { heavyTailRule } from './heavy-tail-rule.ts';
export { intervalRule } from './interval-rule.ts';
export { sphereRule } from './sphere-rule.ts';
export { integrate, tensorRule } from './tensor-rule.ts';
export { difference } from './difference.ts';
export { Stream, stream } from './random.ts';
export { hash } from './hash.ts';
export { randomOrthogonal } from './random-orthogonal.ts';
export { grids, RoundedStream, roundWithin } from './rounded-stream.ts';
export { criticalValue, kolmogorovSmirnov, kolmogorovSmirnovTwo, leastSquaresSlope } from './statistics.ts';
export { invertMonotone } from './newton.ts';
export { extrapolation, type Velocity } from './advance.ts';
export { integrateOde, type OdeOptions, type OdeSolution } from './ode.ts';
export { Trajectory } from './trajectory.ts';
