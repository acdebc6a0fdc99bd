import { add, negate } from '../algebra/add.ts';
import { multiply } from '../algebra/multiply.ts';
import { derivativeAlong } from '../algebra/derivative-along.ts';
import { atOwnPoint, pointwise } from '../algebra/point.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { isNode } from '../node.ts';
import { shapeOf } from '../shape.ts';
import type { Evaluate, Node } from '../tree.ts';
import { isScalar } from '../value.ts';
import { unwrap } from './bracket.ts';
import { differentialOperator } from './differential-operator.ts';
import { isOperator } from './is-operator.ts';
import { literalValue } from './number.ts';
import { dot, product } from './product.ts';
import { sum } from './sum.ts';
import { isSymbol } from './symbol.ts';

/** What an operator makes of a field, both as closures of the place. */
type Action = (field: Evaluate) => Evaluate;

/**
 * Compiles `\partial_x^2 - C^2\partial_y^2` or `(\partial_x - C\partial_y)(\partial_x + C\partial_y)` to what it makes of a field: factors
 * act one after the other from the right, and what is no operator multiplies.
 */
export function action(candidate: Node, compile: (part: Node) => Evaluate): Action {
  const content = unwrap(candidate);
  if (!isOperator(content)) return multiplication(content, compile);
  if (isNode(content, differentialOperator)) return derivation(content);
  const actions = content.parts.map((part) => action(part, compile));
  if (isNode(content, sum)) return addition(content, actions);
  if (isNode(content, product) || isNode(content, dot))
    return (field) => actions.reduceRight((inner, act) => act(inner), field);
  const [base] = actions;
  const times = literalValue(content.parts[1] ?? content);
  if (base === undefined || times === undefined || !Number.isInteger(times) || times < 1) {
    throw new FormulaError('not-supported/operator-power', content.range);
  }
  return (field) => Array.from({ length: times }).reduce<Evaluate>((inner) => base(inner), field);
}

function multiplication(content: Node, compile: (part: Node) => Evaluate): Action {
  const factor = pointwise(content, compile);
  return (field) => (environment) => {
    const a = factor(environment);
    const { scale } = gauge;
    const value = field(environment);
    gauge.scale *= scale;
    return multiply(a, value, content.range);
  };
}

function addition(
  content: Node<{ readonly signs: readonly (1 | -1)[] }>,
  actions: readonly Action[],
): Action {
  return (field) => {
    const terms = actions.map((act) => act(field));
    return (environment) => {
      let scale = 0;
      const values = terms.map((term, i) => {
        const value = term(environment);
        scale += gauge.scale;
        return content.data.signs[i] === -1 ? negate(value, content.range) : value;
      });
      gauge.scale = scale;
      return values.reduce((a, b) => add(a, b, content.range));
    };
  };
}

function derivation(content: Node<{ readonly order: number }>): Action {
  const [variable] = content.parts;
  if (variable === undefined || !isSymbol(variable) || content.parts.length > 1) {
    throw new FormulaError('not-supported/operator-names', content.range);
  }
  const { key } = variable.data;
  const once: Action = (field) => (environment) => {
    const at = environment.get(key);
    if (at !== undefined && isScalar(at))
      return derivativeAlong((x) => field(environment.hold(key, x)), at, content.range);
    if (at === undefined)
      throw new FormulaError('wrong-type/operator-unbound', variable.range, { name: key });
    throw new FormulaError('wrong-type/operator-variable', variable.range, { value: shapeOf(at) });
  };
  return (field) =>
    Array.from({ length: content.data.order }).reduce<Evaluate>((inner) => once(inner), field);
}

/** An operator on the world's test field, by which two operators are compared. */
export function onTestField(candidate: Node, compile: (part: Node) => Evaluate): Evaluate {
  const act = action(candidate, compile);
  return (environment) => {
    const { test } = environment.root;
    if (test === undefined) {
      throw new FormulaError('no-variable/test-field', candidate.range);
    }
    return act((place) => atOwnPoint(place.get(test), place, candidate))(environment);
  };
}
