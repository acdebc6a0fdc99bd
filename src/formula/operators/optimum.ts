import { neg, real, type Scalar } from '#numerics';
import { magnitude } from '../algebra/magnitude.ts';
import { minimise } from '../algebra/minimise.ts';
import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../lexer.ts';
import type { Group } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { isMatrix, isScalar, isVector, type Value } from '../value.ts';
import { compileSelection, nodesOf, type Selection } from './selection.ts';
import { parseSelection } from './selection-grammar.ts';
import { parseBody } from './summation-grammar.ts';

interface OptimumData extends Selection {
  readonly sign: '\\min' | '\\max';
  /** Whether it is the place that counts, not the value there. */
  readonly isPlace: boolean;
}

/** `\min_x a`, `\max_x a`, `\arg\min_x a`: over candidates, or by Newton's method from the value of the name. */
export const optimum: Operator<OptimumData> = {
  name: 'optimum',
  compile(self, compile) {
    const [body] = self.parts;
    if (body === undefined) throw new Error('an optimum has an objective');
    const evaluate = pointwise(body, compile);
    const visit = compileSelection(self.data, self.range, compile);
    const { indices, sign, isPlace } = self.data;
    const name = indices.length === 1 && indices[0]?.names.length === 1 ? indices[0].names[0] : undefined;
    const objective = (environment: Environment): Scalar => numeric(evaluate(environment), body);
    const signed = (value: Scalar): Scalar => (sign === '\\min' ? value : neg(value));
    return (environment) => {
      const start = name === undefined ? undefined : environment.get(name);
      const isSmooth = start !== undefined && name !== undefined && !environment.root.domains.has(name);
      if (isSmooth) return smooth(self, environment, name, start, (at) => signed(objective(at)));
      let best: { readonly value: Scalar; readonly scale: number; readonly at: Environment } | undefined;
      visit(environment, (at) => {
        const value = objective(at);
        // A NaN wins, as it does among two numbers.
        if (best === undefined || !(real(signed(value)) >= real(signed(best.value))))
          best = { value, scale: gauge.scale, at };
      });
      if (best === undefined) throw empty(self);
      gauge.scale = best.scale;
      if (!isPlace) return best.value;
      const place = name === undefined ? undefined : best.at.get(name);
      if (place === undefined) throw empty(self);
      gauge.scale = magnitude(place);
      return place;
    };
  },
  read(self, read) {
    const { sign, tex, isPlace } = self.data;
    const content = self.parts[0] === undefined ? '' : read(self.parts[0]);
    return `${isPlace ? '\\arg' : ''}${sign}_{${tex}}${parenthesised(content)}`;
  },
};

/** The error of an optimum among no candidates. */
function empty(self: Node<OptimumData>): FormulaError {
  return new FormulaError('failed-evaluation/extremum', self.range, { name: self.data.sign.slice(1) });
}

/** The optimum over all values of a number, a column or a matrix. */
function smooth(
  self: Node<OptimumData>,
  environment: Environment,
  name: string,
  start: Value,
  objective: (at: Environment) => Scalar,
): Value {
  const numbers = isScalar(start) ? [start] : isVector(start) ? start : isMatrix(start) ? start.flat() : [];
  const plain = numbers.filter((entry) => typeof entry === 'number');
  if (plain.length === 0 || plain.length < numbers.length) {
    throw new FormulaError('wrong-type/optimum', self.range, {
      name: self.data.sign,
      value: shapeOf(start),
    });
  }
  const shaped = (x: readonly Scalar[]): Value => {
    if (isScalar(start)) return x[0] ?? 0;
    if (!isMatrix(start)) return x;
    const width = start[0]?.length ?? 1;
    return start.map((_, i) => x.slice(i * width, (i + 1) * width));
  };
  const place = shaped(minimise((x) => objective(environment.bind(name, shaped(x))), plain, self.range));
  if (!self.data.isPlace) {
    const value = objective(environment.bind(name, place));
    return self.data.sign === '\\min' ? value : neg(value);
  }
  gauge.scale = magnitude(place);
  return place;
}

function numeric(value: Value, body: Node): Scalar {
  if (isScalar(value)) return value;
  throw new FormulaError('wrong-type/ordered', body.range, { value: shapeOf(value) });
}

/** Parses `_x` and the objective behind `\min`, `\max` or `\arg\min`. */
export function parseOptimum(
  parser: Parser,
  token: Token,
  sign: OptimumData['sign'],
  isPlace: boolean,
): Node {
  parser.expect('_');
  const below = parser.groupTokens();
  const selection = parser.fresh(() => parseSelection(parser, below));
  const body = parseBody(
    parser,
    selection.indices.flatMap(({ names }) => names),
  );
  const data = { ...selection, sign, isPlace };
  return node(optimum, [body, ...nodesOf(selection)], data, parser.rangeSince(token));
}

function parseArgument(parser: Parser, token: Token): Node {
  const sign = parser.take('\\max') ? '\\max' : '\\min';
  if (sign === '\\min') parser.expect(sign);
  return parseOptimum(parser, token, sign, true);
}

export const places: Group = { name: 'places of extrema', prefix: { '\\arg': parseArgument } };
