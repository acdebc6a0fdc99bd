import { derivativeAlong } from './algebra/derivative-along.ts';
import { gaugedFunction } from './algebra/apply-function.ts';
import { magnitude } from './algebra/magnitude.ts';
import type { Environment } from './environment.ts';
import { gauge } from './gauge.ts';
import type { SymbolData } from './operators/symbol.ts';
import type { Node } from './tree.ts';
import { unfold } from './unfold.ts';
import { FunctionValue, isScalar, type Value } from './value.ts';

/** The derivatives by those names, the last one first, of what a name stands for without its subscript. */
export function derivativeBy(
  self: Node<SymbolData>,
  names: readonly string[],
  environment: Environment,
): Value | undefined {
  const [name, ...others] = names;
  if (name === undefined) return valueOf(self, environment);
  const at = environment.get(name);
  if (at === undefined || !isScalar(at)) return undefined;
  return derivativeAlong(
    (value) => derivativeBy(self, others, environment.hold(name, value)) ?? NaN,
    at,
    self.range,
  );
}

/** The field at the point, where it stands without arguments. */
function valueOf(self: Node<SymbolData>, environment: Environment): Value | undefined {
  const definition = environment.root.definitions.get(self.data.base);
  const field =
    environment.get(self.data.base) ??
    (definition === undefined ? undefined : unfold(definition, [], environment, self.range));
  if (!(field instanceof FunctionValue)) {
    gauge.scale = field === undefined ? 0 : magnitude(field);
    return field;
  }
  const variables = field.variables.length > 0 ? field.variables : (definition?.parameters ?? []);
  const points = variables.map((name) => (typeof name === 'number' ? name : environment.get(name)));
  const bound = points.filter((point) => point !== undefined);
  return bound.length === points.length ? gaugedFunction(field, bound, self.range) : undefined;
}
