import { applyFunction } from '../algebra/apply-function.ts';
import { densityAt } from '../algebra/point.ts';
import { magnitude } from '../algebra/magnitude.ts';
import { lists } from '../chapters.ts';
import { EventFunction } from '../event.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { gauge } from '../gauge.ts';
import { shapeOf } from '../shape.ts';
import { failure } from '../located.ts';
import { indexed } from '../names.ts';
import { isNode } from '../node.ts';
import { bare } from '../parentheses.ts';
import type { Evaluate, Node, Operator } from '../tree.ts';
import { AtomicLaw, Box, Family, FunctionValue, Law, type Value } from '../value.ts';
import { placeholder } from './call-argument.ts';
import type { EventCall } from './event-call.ts';
import { compileList, isRun } from './list.ts';
import { isSymbol } from './symbol.ts';

/** How many of the parts behind the function are arguments; the rest are conditions after `\mid`. */
export interface CallData {
  readonly values: number;
  readonly separators: readonly string[];
  /** All of it in canonical spelling, by which a world may bind it as a whole, such as `P(a\\le b)`. */
  readonly text: string;
}

/** A function, density or conditional density at its arguments: `f(x)`, `p_t(x \mid x_0)`. */
export const call: Operator<CallData> = {
  name: 'call',
  compile(self, compile) {
    const [head, ...rest] = self.parts;
    if (head === undefined) throw new Error('a call has a function');
    const evaluate = compile(head);
    const operands = rest.map((part) => compile(part));
    const values = operands.slice(0, self.data.values);
    const conditions = operands.slice(self.data.values);
    const open = rest.map((part) => isNode(part, placeholder));
    const isOpen = open.includes(true);
    const mayBeConditional = isOpen || conditions.length > 0;
    const hasRuns = rest.some(isRun);
    const listed = hasRuns ? compileList(rest.slice(0, self.data.values), compile) : undefined;
    let atEvents: EventCall | undefined;
    return (environment) => {
      const whole = environment.call(self.data.text);
      if (whole !== undefined && !(whole instanceof Law)) {
        gauge.scale = magnitude(whole);
        return whole;
      }
      const plain =
        whole ?? (mayBeConditional ? eventFunction(head, evaluate, environment) : evaluate(environment));
      if (plain instanceof EventFunction) {
        atEvents ??= lists.now.compileEventCall(self, compile);
        return atEvents(plain, environment);
      }
      if (isOpen) return partial(self, open, operands, evaluate, environment);
      const given = conditions.map((condition) => condition(environment));
      const target = plain ?? conditioned(head, self.data.text, evaluate, given, environment);
      const points = listed?.(environment) ?? values.map((value) => value(environment));
      gauge.scale = 0;
      // A function is called with its conditions as its last arguments.
      const isFunction = whole === undefined && target instanceof FunctionValue;
      const result = applied(target, isFunction ? [...points, ...given] : points, self);
      // A definition leaves the size of its terms behind; a world's function leaves nothing.
      gauge.scale = Math.max(gauge.scale, magnitude(result));
      return result;
    };
  },
  read(self, read) {
    const [head, ...rest] = self.parts;
    if (head === undefined) return '';
    const list = rest.map((part, i) => {
      const separator = i > 0 ? `${self.data.separators[i - 1] ?? ','} ` : '';
      return separator + bare(read(part, 'function'));
    });
    return `${read(head, 'function')}(${list.join('')})`;
  },
};

/** What `f(· | conditions)` is looked up in: a conditional law, or a function of arguments and conditions. */
function conditioned(
  head: Node,
  text: string,
  evaluate: Evaluate,
  given: readonly Value[],
  environment: Environment,
): Value {
  const isLaw = isSymbol(head) && environment.get(conditionalKey(head)) !== undefined;
  const target = isLaw ? undefined : evaluate(environment);
  return target instanceof FunctionValue ? target : conditional(head, text, evaluate, given, environment);
}

/** The name under which a world binds conditional laws alone. */
function conditionalKey(head: Node): string {
  return isSymbol(head) ? `${head.data.key}(\\cdot\\mid\\cdot)` : '';
}

/** The function of random variables that a name stands for, if it is one. */
function eventFunction(head: Node, evaluate: Evaluate, environment: Environment): EventFunction | undefined {
  if (!isSymbol(head)) return undefined;
  const { base, key } = head.data;
  const bound = environment.get(key) ?? environment.get(indexed(key)) ?? environment.get(base);
  const value = bound instanceof Family && bound.callable ? evaluate(environment) : environment.get(key);
  return value instanceof EventFunction ? value : undefined;
}

/** A function with some of its arguments given, or the law `p(· | conditions)`. */
function partial(
  self: Node<CallData>,
  open: readonly boolean[],
  operands: readonly Evaluate[],
  evaluate: Evaluate,
  environment: Environment,
): Value {
  const [head = self] = self.parts;
  const filled = operands.map((operand, i) => (open[i] === true ? undefined : operand(environment)));
  const given = filled.slice(self.data.values).filter((value) => value !== undefined);
  const target = evaluate(environment);
  if (!(target instanceof FunctionValue))
    return conditional(head, self.data.text, evaluate, given, environment);
  return new FunctionValue((...values) => {
    let next = 0;
    const all = filled.map((value) => value ?? values[next++] ?? 0);
    return applied(target, all, self);
  });
}

/** The law `p(· | conditions)` that a name stands for; `text` is the call in canonical spelling. */
export function conditional(
  head: Node,
  text: string,
  evaluate: Evaluate,
  given: readonly Value[],
  environment: Environment,
): Law {
  const key = conditionalKey(head);
  const whole = environment.call(text);
  if (whole instanceof Law) return whole;
  const bound = environment.get(key);
  try {
    if (bound instanceof FunctionValue) {
      const law = bound.apply(...given);
      if (law instanceof Law) return law;
    }
    const law = evaluate(environment);
    if (law instanceof Law && law.given !== undefined) return law.given(...given);
  } catch (error) {
    throw failure(error, head.range);
  }
  throw new FormulaError('not-a-function/conditional', head.range, { name: key });
}

function applied(target: Value, values: readonly Value[], self: Node): Value {
  const [first] = values;
  if (target instanceof Law && values.length === 1) return densityAt(target, first, self);
  if (target instanceof FunctionValue) {
    if (first instanceof Box && target.image !== undefined) return image(target.image, first, self);
    return applyFunction(target, values, self.range);
  }
  if (target instanceof AtomicLaw) {
    throw new FormulaError('not-a-function/atoms', self.range);
  }
  const cause = target instanceof Family ? 'not-a-function/family' : 'not-a-function/value';
  throw new FormulaError(cause, self.range, { value: shapeOf(target) });
}

function image(of: (set: Box) => Box, set: Box, self: Node): Box {
  try {
    return of(set);
  } catch (error) {
    throw failure(error, self.range);
  }
}
