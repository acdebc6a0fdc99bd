export { FormulaError, isTypeError, underline } from './error.ts';
export type { FormulaSlug } from './slug.ts';
export { catalogue, type CauseName } from './catalogue/index.ts';
export type { Cause } from './catalogue/cause.ts';
export type { Given, Stated, Template } from './catalogue/template.ts';
export { describe } from './catalogue/describe.ts';
export { fill } from './catalogue/fill.ts';
export { exampleScope } from './catalogue/example-scope.ts';
export { shapeName } from './catalogue/shape-name.ts';
export { shapeOf, type Shape } from './shape.ts';
export type { Range } from './range.ts';
export { limits } from './limits.ts';
export { lex, type Token } from './lexer.ts';
export { parse } from './parse.ts';
export { namesIn, unknownNames, type Names } from './names.ts';
export { hasNames } from './has-names.ts';
export { lastDigit } from './last-digit.ts';
export { lookUp } from './look-up.ts';
export { understand, type Understanding } from './understand.ts';
export { Environment } from './environment.ts';
export { compare, type Comparison } from './compare.ts';
export { state, type Method } from './gauge.ts';
export { reading } from './reading.ts';
export { explain, type BoundSymbol, type Explanation, type Part } from './explain.ts';
export type { Source } from './source-of.ts';
export { canonicalName } from './canonical.ts';
export { lint, type Note } from './lint.ts';
export { show } from './show.ts';
export { scaleTerm } from './scale-term.ts';
export { mutantKinds, mutate, type Mutant, type MutantKind } from './mutate.ts';
export { fingerprint } from './fingerprint.ts';
export { definitionsOf } from './definitions.ts';
export { outline, type Outline } from './outline.ts';
export { skipped } from './pattern.ts';
export { signsBetween, signsOf } from './token-order.ts';
export type { Clause, Formula, Link, Node } from './tree.ts';
export type { Scope } from './scope.ts';
export {
  atoms,
  box,
  Derived,
  derived,
  average,
  ofEvents,
  setOf,
  table,
  family,
  functions,
  group,
  law,
  map,
  range,
  realLine,
  wholeSpace,
  type Binding,
  type Domain,
  type WholeSpace,
} from './binding.ts';
export {
  AtomicLaw,
  Average,
  Box,
  Family,
  FiniteSet,
  FunctionValue,
  IndexRange,
  isExact,
  Law,
  OneParameterGroup,
  Picture,
  Rational,
  Row,
  ScaledIdentity,
  Table,
  type Value,
} from './value.ts';
export { exact } from './chapters.ts';
export { EventFunction, type Event, type Outcome } from './event.ts';
