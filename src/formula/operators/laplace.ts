import type { Scalar } from '#numerics';
import { gaugedFunction } from '../algebra/apply-function.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { node } from '../node.ts';
import type { Token } from '../lexer.ts';
import { bare } from '../parentheses.ts';
import type { Parser } from '../parser.ts';
import { span } from '../range.ts';
import type { Group, Prefix } from '../registry.ts';
import { shapeOf } from '../shape.ts';
import type { Node, Operator } from '../tree.ts';
import { FunctionValue, isScalar, isVector, type Value } from '../value.ts';
import { parseArguments } from './call-grammar.ts';
import { laplacianAt } from './nabla.ts';
import { parseSymbol } from './symbol-grammar.ts';
import { isSymbol } from './symbol.ts';

/** `\Delta u` and `\Delta u(x, y)`: the Laplacian of a function of the world, by all its arguments. */
export const laplace: Operator<null> = {
  name: 'Laplacian of a function',
  compile(self, compile) {
    const [head, ...rest] = self.parts;
    if (head === undefined) throw new Error('a Laplacian has a function');
    const evaluate = compile(head);
    const operands = rest.map((part) => compile(part));
    return (environment) => {
      const f = evaluate(environment);
      if (!(f instanceof FunctionValue)) {
        throw new FormulaError('not-a-function/laplacian', head.range, { value: shapeOf(f) });
      }
      const points =
        operands.length > 0
          ? atOrigin(
              operands.map((operand) => operand(environment)),
              f,
            )
          : ownPoint(f, environment, self);
      const at = points.flatMap((point) => numbersOf(point, self));
      return laplacianAt((x) => gaugedFunction(f, regrouped(x, points), self.range), at, self.range);
    };
  },
  read(self, read) {
    const [head, ...rest] = self.parts;
    const list = rest.map((part) => bare(read(part, 'function'))).join(',');
    const name = head === undefined ? '' : read(head, 'function');
    return `\\Delta ${name}${rest.length === 0 ? '' : `(${list})`}`;
  },
};

/** A plain 0 stands for the origin of a function of several numbers. */
function atOrigin(points: readonly Value[], f: FunctionValue): readonly Value[] {
  const isZero = points.length === 1 && points[0] === 0;
  return isZero && f.variables.length > 1 ? f.variables.map(() => 0) : points;
}

function ownPoint(f: FunctionValue, environment: Environment, self: Node): readonly Value[] {
  const names = f.variables.length > 0 ? f.variables : environment.root.space;
  const points = names.map((name) => (typeof name === 'number' ? name : environment.get(name)));
  const bound = points.filter((point) => point !== undefined);
  if (bound.length > 0 && bound.length === points.length) return bound;
  throw new FormulaError('no-variable/laplacian', self.range);
}

function numbersOf(point: Value, self: Node): readonly Scalar[] {
  if (isScalar(point)) return [point];
  if (isVector(point) && point.every(isScalar)) return point;
  throw new FormulaError('wrong-type/laplacian', self.range, { value: shapeOf(point) });
}

/** Components put back into the shapes of the arguments. */
function regrouped(x: readonly Scalar[], points: readonly Value[]): Value[] {
  let start = 0;
  return points.map((point) => {
    if (!isVector(point)) {
      start += 1;
      return x[start - 1] ?? 0;
    }
    start += point.length;
    return x.slice(start - point.length, start);
  });
}

/** `\Delta` in front of a function of the world is the Laplacian; in front of any other name, an increment. */
const parseDelta: Prefix = (parser: Parser, token: Token): Node => {
  const start = parser.position;
  const name = parser.peek();
  if (name.kind !== 'letter' && name.kind !== 'command') return parseSymbol(parser, token);
  const head = parser.prefixIsName() ? parser.bareName() : undefined;
  const isField =
    head !== undefined && isSymbol(head) && parser.names.isField?.(head.data.base, head.data.key);
  if (head === undefined || isField !== true) {
    parser.position = start;
    return parseSymbol(parser, token);
  }
  const open = parser.peek();
  const parts = open.text === '(' ? parseArguments(parser).parts : [];
  const end = parts.length > 0 ? parser.rangeSince(open) : head.range;
  return node(laplace, [head, ...parts], null, span(token.range, end));
};

export const laplacians: Group = { name: 'Laplacians', prefix: { '\\Delta': parseDelta } };
