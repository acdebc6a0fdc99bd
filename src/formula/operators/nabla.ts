import { freshTag, lift, type Scalar } from '#numerics';
import { addNumeric } from '../algebra/add.ts';
import { infinitesimalOf } from '../algebra/infinitesimal.ts';
import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { differentiating, gauge } from '../gauge.ts';
import { parenthesised } from '../parentheses.ts';
import type { Range } from '../range.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import { isNumeric, isScalar, isVector, typeName, type Numeric, type Value } from '../value.ts';

/** The variable's name; null for a bare `\nabla`, which differentiates by the world's space variable. */
export interface NablaData {
  readonly variable: string | null;
}

/** The operand with the variable at another point. */
type Field = (x: readonly Scalar[]) => Value;

/** Compiles a differential operator from what it makes of a field around a point. */
function differential(
  name: string,
  symbol: string,
  run: (field: Field, at: readonly Scalar[], range: Range) => Value,
): Operator<NablaData> {
  return {
    name,
    compile(self, compile) {
      const [operand, subscript] = self.parts;
      if (operand === undefined) throw new Error('a differential operator has an operand');
      const evaluate = pointwise(operand, compile);
      const locate = subscript === undefined ? undefined : compile(subscript);
      return (environment) => {
        const { variable, at } = point(self, environment, locate);
        return run((x) => evaluate(environment.bind(variable, x)), at, self.range);
      };
    },
    read(self, read) {
      const [operand, subscript] = self.parts;
      const variable = subscript === undefined ? '' : `_{${read(subscript, 'function')}}`;
      const content = operand === undefined ? '' : read(operand);
      return symbol.replace('\\nabla', `\\nabla${variable}`) + parenthesised(content);
    },
  };
}

function point(
  self: Node<NablaData>,
  environment: Environment,
  locate: Evaluate | undefined,
): { variable: string; at: readonly Scalar[] } {
  const variable = self.data.variable ?? environment.root.space;
  if (variable === undefined) {
    throw new FormulaError(
      'no-variable',
      '`\\nabla` does not say by which variable',
      self.range,
      'write it as a subscript: `\\nabla_{\\boldsymbol{x}}`',
    );
  }
  const at = environment.get(variable) ?? locate?.(environment);
  if (at !== undefined && isVector(at) && at.every(isScalar)) return { variable, at };
  throw new FormulaError(
    'wrong-type',
    `\`\\nabla\` differentiates by a column, not by ${at === undefined ? 'an unbound name' : typeName(at)}`,
    self.range,
    'let the world bind the variable to a vector',
  );
}

/** A field with its i-th coordinate moved by an infinitesimal of the tag. */
function along(field: Field, at: readonly Scalar[], i: number, tag: number, range: Range): Value {
  const moved = at.map((entry, j) => (j === i ? lift(entry, tag) : entry));
  return differentiating(range, () => field(moved));
}

/** A number, or the error that it should be one. */
function scalarField(value: Value, range: Range): Numeric {
  if (isNumeric(value)) return value;
  throw new FormulaError(
    'wrong-type',
    `this differentiates a scalar field, not ${typeName(value)}`,
    range,
    'a vector field has a divergence `\\nabla\\cdot` and a Jacobian',
  );
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
      throw new FormulaError(
        'wrong-type',
        `a divergence needs a column of ${at.length}, not ${typeName(value)}`,
        range,
        'a scalar field has a gradient `\\nabla` and a Laplacian `\\nabla^2`',
      );
    }),
  ),
);

/** `\nabla_x^2 f`: the Laplacian of a scalar field. */
export const laplacian = differential('Laplacian', '\\nabla^2', (field, at, range) =>
  sumOf(
    perCoordinate(at, (i) => {
      const inner = freshTag();
      const outer = freshTag();
      const lifted = at.map((entry, j) => (j === i ? lift(entry, inner) : entry));
      const value = differentiating(range, () => along(field, lifted, i, outer, range));
      return infinitesimalOf(infinitesimalOf(scalarField(value, range), outer), inner);
    }),
  ),
);
