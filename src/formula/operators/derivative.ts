import type { Scalar } from '#numerics';
import { gaugedFunction } from '../algebra/apply-function.ts';
import { derivativeAlong } from '../algebra/derivative-along.ts';
import { differenceAlong } from '../algebra/difference-along.ts';
import { jacobian, notDifferentiable } from '../algebra/jacobian.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { gauge } from '../gauge.ts';
import { isNode } from '../node.ts';
import { failure } from '../located.ts';
import { parenthesised } from '../parentheses.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import { FunctionValue, isScalar, isVector, type Value } from '../value.ts';
import { unwrap } from './bracket.ts';
import { call } from './call.ts';
import { mentions } from './mentions.ts';
import { isSymbol, type SymbolData } from './symbol.ts';

/** Whether paths move along with the variable (`d`) or stay (`\partial`). */
export interface DerivativeData {
  readonly sign: 'd' | '\\partial';
}

/** `\frac{d}{dt} a`, `\frac{\partial a}{\partial x}`: by a number, by a column (a Jacobian), or by one component. */
export const derivative: Operator<DerivativeData> = {
  name: 'derivative',
  compile(self, compile) {
    const [operand, variable] = self.parts;
    if (operand === undefined || variable === undefined || !isSymbol(variable)) {
      throw new Error('a derivative has an operand and a variable');
    }
    const { key } = variable.data;
    const evaluate = pointwise(operand, compile);
    const locate = compile(variable);
    const byComponent = componentwise(variable, evaluate, compile, self);
    const closedForm = independentJacobian(operand, key, compile);
    const bySlot = slotwise(operand, key, compile);
    return (environment) => {
      const elsewhere = bySlot?.(environment);
      if (elsewhere !== undefined) return elsewhere;
      const bound = environment.get(key);
      if (bound === undefined && byComponent !== undefined) {
        const partial = byComponent(environment);
        if (partial !== undefined) return partial;
      }
      const at = bound ?? locate(environment);
      if (isScalar(at)) {
        const moved = (value: Value): Environment =>
          self.data.sign === 'd' ? environment.move(key, value) : environment.hold(key, value);
        return derivativeAlong((value) => evaluate(moved(value)), at, self.range);
      }
      if (!isVector(at) || !at.every(isScalar)) throw notDifferentiable(at, self.range);
      return closedForm?.(environment) ?? jacobian((x) => evaluate(environment.bind(key, x)), at, self.range);
    };
  },
  read(self, read) {
    const [operand, variable] = self.parts;
    const { sign } = self.data;
    const by = variable === undefined ? '' : read(variable, 'function');
    return `\\frac{${sign}}{${sign} ${by}}${parenthesised(operand === undefined ? '' : read(operand))}`;
  },
};

/**
 * The partial derivative by a name such as `x_i`, where that is a component of `\boldsymbol{x}`; else undefined.
 *
 * Differences, not duals: so that a sum of partial derivatives is a route of its own beside a divergence.
 */
function componentwise(
  variable: Node<SymbolData>,
  evaluate: Evaluate,
  compile: (part: Node) => Evaluate,
  self: Node,
): ((environment: Environment) => Value | undefined) | undefined {
  const [subscript] = variable.parts;
  if (subscript === undefined || variable.parts.length !== 1) return undefined;
  const name = `\\boldsymbol{${variable.data.base}}`;
  const index = compile(subscript);
  return (environment) => {
    const vector = environment.get(name);
    const at = index(environment);
    if (vector === undefined || !isVector(vector) || typeof at !== 'number') return undefined;
    const entry = vector[at - 1];
    if (entry === undefined || !isScalar(entry)) return undefined;
    const moved = (to: Scalar): Environment =>
      environment.bind(
        name,
        vector.map((other, i) => (i === at - 1 ? to : other)),
      );
    return differenceAlong((to) => evaluate(moved(to)), entry, self.range);
  };
}

/**
 * `\partial_x f(0, y)` is the partial derivative of f taken at (0, y): where a function that the world declares to depend
 * on the variable is called with something else in its place, that argument moves.
 */
function slotwise(
  operand: Node,
  key: string,
  compile: (part: Node) => Evaluate,
): ((environment: Environment) => Value | undefined) | undefined {
  const content = unwrap(operand);
  const [head, ...rest] = content.parts;
  if (!isNode(content, call) || head === undefined || rest.every((part) => mentions(part, key)))
    return undefined;
  const evaluateHead = compile(head);
  const operands = rest.map((part) => compile(part));
  return (environment) => {
    const target = evaluateHead(environment);
    const slot = target instanceof FunctionValue ? target.variables.indexOf(key) : -1;
    const moving = rest[slot];
    if (!(target instanceof FunctionValue) || moving === undefined || mentions(moving, key)) return undefined;
    const points = operands.map((argument) => argument(environment));
    const at = points[slot];
    if (at === undefined || !isScalar(at)) return undefined;
    return derivativeAlong(
      (x) => gaugedFunction(target, points.with(slot, x), content.range),
      at,
      operand.range,
    );
  };
}

/** A function called at the variable itself may bring a closed form of its Jacobian: a route without differentiation. */
function independentJacobian(
  operand: Node,
  key: string,
  compile: (part: Node) => Evaluate,
): ((environment: Environment) => Value | undefined) | undefined {
  const [head, argument] = operand.parts;
  if (!isNode(operand, call) || operand.parts.length !== 2 || head === undefined) return undefined;
  if (argument === undefined || !isSymbol(argument) || argument.data.key !== key) return undefined;
  const evaluateHead = compile(head);
  const evaluateArgument = compile(argument);
  return (environment) => {
    const target = evaluateHead(environment);
    if (!(target instanceof FunctionValue) || target.jacobian === undefined) return undefined;
    const point = evaluateArgument(environment);
    let result: Value;
    try {
      result = target.jacobian(point);
    } catch (error) {
      throw failure(error, operand.range);
    }
    gauge.scale = magnitude(result);
    return result;
  };
}
