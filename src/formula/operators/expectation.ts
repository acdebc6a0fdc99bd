import { mean, meanOverOutcomes } from '../algebra/mean.ts';
import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { EventFunction } from '../event.ts';
import { FormulaError } from '../error.ts';
import { isNode } from '../node.ts';
import { bare } from '../parentheses.ts';
import { walk, type Evaluate, type Node, type Operator } from '../tree.ts';
import { AtomicLaw, type Value } from '../value.ts';
import { call, conditional } from './call.ts';
import { isSymbol } from './symbol.ts';

/** The variables that the parts behind the body are laws of, in the order in which they are drawn; empty for the world's space. */
interface ExpectationData {
  readonly variables: readonly string[];
}

/** `\mathbb{E}_{x\sim p}[a]`: the mean of an expression when its variables follow their laws. */
export const expectation: Operator<ExpectationData> = {
  name: 'expectation',
  compile(self, compile) {
    const [body, ...laws] = self.parts;
    if (body === undefined) throw new Error('an expectation has a body');
    const evaluate = pointwise(body, compile);
    const { variables } = self.data;
    if (variables.length === 0) return overBoundLaw(self, body, evaluate);
    const locate = laws.map((part, i) => compileLaw(part, variables[i] ?? '', compile));
    const from = (i: number, environment: Environment): Value => {
      const variable = variables[i];
      const law = locate[i];
      if (variable === undefined || law === undefined) return evaluate(environment);
      const name = variable === '' ? spaceOf(environment, self) : variable;
      return mean(law(environment), (point) => from(i + 1, environment.bind(name, point)), self.range);
    };
    return (environment) => from(0, environment);
  },
  read(self, read) {
    const [body, ...laws] = self.parts;
    const measures = laws.map((part, i) => {
      const law = bare(read(part, 'function'));
      const variable = self.data.variables[i] ?? '';
      return variable === '' || law.startsWith(variable) ? law : `${variable}\\sim ${law}`;
    });
    const below = measures.length === 0 ? '' : `_{${measures.join(',')}}`;
    return `\\mathbb{E}${below}\\left[${body === undefined ? '' : bare(read(body))}\\right]`;
  },
};

/** The one name of the world's space, over which a law without a variable is. */
function spaceOf(environment: Environment, self: Node): string {
  const [name, another] = environment.root.space;
  if (name !== undefined && another === undefined) return name;
  throw new FormulaError('no-variable/law', self.range);
}

/** Without a subscript the mean is over the one name in the body that the world binds to a law on points. */
function overBoundLaw(self: Node, body: Node, evaluate: Evaluate): Evaluate {
  const names = [...new Set([...walk(body)].filter(isSymbol).map((name) => name.data.key))];
  return (environment) => {
    // Inside another mean the name stands for a point of the law; here it is random anew.
    const random = names.filter((name) => environment.ofWorld(name) instanceof AtomicLaw);
    const [variable, another] = random;
    const outcomes = random.length === 0 ? outcomesIn(environment) : undefined;
    if (outcomes !== undefined) return meanOverOutcomes(outcomes, evaluate, environment, self.range);
    if (variable === undefined) throw new FormulaError('no-variable/expectation', self.range);
    if (another !== undefined) {
      throw new FormulaError('no-variable/several-random', self.range, { names: random });
    }
    return mean(
      environment.ofWorld(variable) ?? 0,
      (point) => evaluate(environment.bind(variable, point)),
      self.range,
    );
  };
}

/** What may happen in a world with one function of random variables, or with several of the same law. */
function outcomesIn(environment: Environment): EventFunction['outcomes'] {
  const functions = [...environment.root.bindings.values()].filter(
    (binding) => binding instanceof EventFunction,
  );
  const laws = new Set(
    functions.map(({ outcomes }) => outcomes).filter((outcomes) => outcomes !== undefined),
  );
  const [only] = laws;
  return laws.size === 1 ? only : undefined;
}

/** Compiles a law; `p(x)` and `p(x \mid y)` there mean the law of x, not its density at x. */
function compileLaw(part: Node, variable: string, compile: (part: Node) => Evaluate): Evaluate {
  const [head, ...rest] = part.parts;
  if (!isNode(part, call) || head === undefined) return compile(part);
  if (rest.length === part.data.values) {
    const [only, another] = rest;
    const isOfVariable =
      only !== undefined && another === undefined && isSymbol(only) && only.data.key === variable;
    return compile(isOfVariable ? head : part);
  }
  const evaluate = compile(head);
  const conditions = rest.slice(part.data.values).map(compile);
  return (environment) =>
    conditional(
      head,
      part.data.text,
      evaluate,
      conditions.map((condition) => condition(environment)),
      environment,
    );
}
