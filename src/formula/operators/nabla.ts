import { freshTag, lift, type Scalar } from '#numerics';
import { addNumeric } from '../algebra/add.ts';
import { coordinates, type Coordinates } from '../algebra/coordinates.ts';
import { infinitesimalOf } from '../algebra/infinitesimal.ts';
import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { differentiating, gauge } from '../gauge.ts';
import { node } from '../node.ts';
import { parenthesised } from '../parentheses.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import { isNumeric, isVector, type Numeric, type Value } from '../value.ts';
import { isSymbol } from './symbol.ts';

/** The variable's name, or several names with commas; null for a bare `\nabla`, which differentiates by the world's space. */
export interface NablaData {
  readonly variable: string | null;
}

/** The operand with the variable at another point. */
export type Field = (x: readonly Scalar[]) => Value;

/** Compiles a differential operator from what it makes of a field around a point. */
function differential(
  name: string,
  symbol: string,
  run: (field: Field, at: readonly Scalar[], range: Range) => Value,
): Operator<NablaData> {
  return {
    name,
    compile(self, compile) {
      const [operand, ...subscripts] = self.parts;
      if (operand === undefined) throw new Error('a differential operator has an operand');
      const evaluate = pointwise(operand, compile);
      const names = subscripts.filter(isSymbol).map((name) => name.data.key);
      const locate = subscripts.map((subscript) => compile(subscript));
      return (environment) => {
        const { at, moved } = point(self, environment, names, locate);
        return run((x) => evaluate(moved(x)), at, self.range);
      };
    },
    read(self, read) {
      const [operand, ...subscripts] = self.parts;
      const names = subscripts.map((subscript) => read(subscript, 'function'));
      const list = names.length > 1 ? `\\left(${names.join(',')}\\right)` : names.join('');
      const variable = names.length === 0 ? '' : `_{${list}}`;
      const content = operand === undefined ? '' : read(operand);
      return symbol.replace('\\nabla', `\\nabla${variable}`) + parenthesised(content);
    },
  };
}

function point(
  self: Node<NablaData>,
  environment: Environment,
  own: readonly string[],
  locate: readonly Evaluate[],
): Coordinates {
  const names = own.length > 0 ? own : environment.root.space;
  if (names.length === 0) {
    throw new FormulaError('no-variable/nabla', self.range);
  }
  const values = names.map((name, i) => environment.get(name) ?? locate[i]?.(environment));
  const bound = values.filter((value) => value !== undefined);
  const [first] = bound;
  const isColumn = names.length > 1 || (first !== undefined && isVector(first));
  const place = bound.length === names.length && isColumn && coordinates(names, bound, environment);
  if (place !== false && place !== undefined) return place;
  if (first === undefined) throw new FormulaError('wrong-type/nabla-unbound', self.range, { names });
  throw new FormulaError('wrong-type/nabla-variable', self.range, { value: shapeOf(first) });
}

/** A field with its i-th coordinate moved by an infinitesimal of the tag. */
function along(field: Field, at: readonly Scalar[], i: number, tag: number, range: Range): Value {
  const moved = at.map((entry, j) => (j === i ? lift(entry, tag) : entry));
  return differentiating(range, () => field(moved));
}

/** A number, or the error that it should be one. */
function scalarField(value: Value, range: Range): Numeric {
  if (isNumeric(value)) return value;
  throw new FormulaError('wrong-type/scalar-field', range, { value: shapeOf(value) });
}

/** The terms of an operator, one for each coordinate, with the sum of their sizes on the gauge. */
function perCoordinate(at: readonly Scalar[], term: (i: number) => Numeric): Numeric[] {
  let scale = 0;
  const terms = at.map((_, i) => {
    const value = term(i);
    scale += gauge.scale;
    return value;
  });
  gauge.scale = scale;
  return terms;
}

function sumOf(terms: readonly Numeric[]): Numeric {
  return terms.reduce<Numeric>((sum, term) => addNumeric(sum, term), 0);
}

/** `\nabla_x f`: the column of partial derivatives of a scalar field. */
export const gradient = differential('gradient', '\\nabla', (field, at, range) =>
  perCoordinate(at, (i) => {
    const tag = freshTag();
    return infinitesimalOf(scalarField(along(field, at, i, tag, range), range), tag);
  }),
);

/** `\nabla_x \cdot f`: the divergence of a vector field; a scalar. */
export const divergence = differential('divergence', '\\nabla\\cdot', (field, at, range) =>
  sumOf(
    perCoordinate(at, (i) => {
      const tag = freshTag();
      const value = along(field, at, i, tag, range);
      const entry = isVector(value) && value.length === at.length ? value[i] : undefined;
      if (entry !== undefined) return infinitesimalOf(entry, tag);
      throw new FormulaError('wrong-type/divergence', range, { expected: at.length, value: shapeOf(value) });
    }),
  ),
);

/** The Laplacian of a scalar field at a point. */
export function laplacianAt(field: Field, at: readonly Scalar[], range: Range): Numeric {
  return sumOf(
    perCoordinate(at, (i) => {
      const inner = freshTag();
      const outer = freshTag();
      const lifted = at.map((entry, j) => (j === i ? lift(entry, inner) : entry));
      const value = differentiating(range, () => along(field, lifted, i, outer, range));
      return infinitesimalOf(infinitesimalOf(scalarField(value, range), outer), inner);
    }),
  );
}

/** `\nabla_x^2 f`: the Laplacian of a scalar field. */
export const laplacian = differential('Laplacian', '\\nabla^2', laplacianAt);

/** An operator on its operand, by the space made of some names, or by the world's. */
export function nablaNode(
  operator: Operator<NablaData>,
  operand: Node,
  names: readonly Node[],
  range: Range,
): Node {
  const variable =
    names.length === 0
      ? null
      : names
          .filter(isSymbol)
          .map((name) => name.data.key)
          .join(',');
  return node(operator, [operand, ...names], { variable }, range);
}
