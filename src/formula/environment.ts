import { operations } from '#numerics';
import { Derived, type Binding, type Domain } from './binding.ts';
import { canonicalName } from './canonical.ts';
import type { Definition } from './definition.ts';
import { gauge, methods, state, type Method } from './gauge.ts';
import type { Scope } from './scope.ts';
import { Family, type Value } from './value.ts';

interface Root {
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly measure: string | undefined;
  readonly test: string | undefined;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The names whose components make up the space. */
  readonly space: readonly string[];
  readonly prime: string | undefined;
  /** The matrix that an expression without a relation shows. */
  readonly displayed: string | undefined;
  /** What entries and components are counted from. */
  readonly origin: number;
  /** Whether the world binds any call as a whole. */
  readonly calls: boolean;
  readonly paths: readonly string[];
  readonly memory: Map<Derived, Computed>;
}

/** The last value of a derived binding: what it was computed from, and what that adds to a tolerance. */
interface Computed {
  readonly inputs: readonly unknown[];
  readonly value: Value;
  readonly operations: number;
  readonly stated: Readonly<Record<Method, number>>;
}

const nothing: ReadonlyMap<string, Domain> = new Map<string, Domain>();

/** A name that an operator has bound, on top of those bound before. */
interface Frame {
  readonly name: string;
  readonly value: Value;
  readonly below: Frame | undefined;
}

/** The bindings in force at one place of a formula: a scope, and what operators have bound on top of it. */
export class Environment {
  readonly root: Root;
  readonly #top: Frame | undefined;

  private constructor(root: Root, top?: Frame) {
    this.root = root;
    this.#top = top;
  }

  /** The environment of a scope, with the definitions that earlier equations have made. */
  static of(scope: Scope, definitions: ReadonlyMap<string, Definition> = new Map()): Environment {
    const canonical = <T>(record: Readonly<Record<string, T>> | undefined): ReadonlyMap<string, T> => {
      const map = new Map<string, T>();
      for (const name in record) {
        const value = record[name];
        if (value !== undefined) map.set(canonicalName(name), value);
      }
      return map;
    };
    const bindings = canonical(scope.bindings);
    return new Environment({
      bindings,
      calls: bindsCalls(bindings),
      domains: scope.domains === undefined ? nothing : canonical(scope.domains),
      definitions,
      space: (typeof scope.space === 'string' ? [scope.space] : (scope.space ?? [])).map(canonicalName),
      test: scope.test === undefined ? undefined : canonicalName(scope.test),
      measure: scope.measure === undefined ? undefined : canonicalName(scope.measure),
      displayed: scope.displayed === undefined ? undefined : canonicalName(scope.displayed),
      origin: scope.origin ?? 1,
      prime: scope.prime === undefined ? undefined : canonicalName(scope.prime),
      paths: scope.paths?.map(canonicalName) ?? [],
      memory: new Map(),
    });
  }

  /** The same environment with one more name bound; it hides what the name was bound to before. */
  bind(name: string, value: Value): Environment {
    return new Environment(this.root, { name, value, below: this.#top });
  }

  /** The value of a name, or undefined when nothing binds it. */
  get(name: string): Value | undefined {
    for (let frame = this.#top; frame !== undefined; frame = frame.below) {
      if (frame.name === name) return frame.value;
    }
    return this.ofWorld(name);
  }

  /** What the world binds a call such as `P(a\\le b)` to as a whole, if anything. */
  call(text: string): Value | undefined {
    return this.root.calls ? this.get(text) : undefined;
  }

  /** A token for the binding of a name by an operator, to be compared; undefined where the world's own stands. */
  frame(name: string): object | undefined {
    for (let frame = this.#top; frame !== undefined; frame = frame.below) {
      if (frame.name === name) return frame;
    }
    return undefined;
  }

  /** What the world binds a name to, whatever operators have bound it to since. */
  ofWorld(name: string): Value | undefined {
    const binding = this.root.bindings.get(name);
    return binding instanceof Derived ? this.#compute(binding) : binding;
  }

  #compute(binding: Derived): Value | undefined {
    const inputs = binding.names.map((name) => this.get(canonicalName(name)));
    if (inputs.includes(undefined)) return undefined;
    const last = this.root.memory.get(binding);
    if (last?.inputs.every((input, i) => Object.is(input, inputs[i])) === true) {
      // Its rounding and its stated errors belong to every formula that uses the value.
      operations.count += last.operations;
      for (const method of methods) state(method, last.stated[method]);
      return last.value;
    }
    const before = operations.count;
    const outer = gauge.stated;
    gauge.stated = { quadrature: 0, solver: 0, difference: 0 };
    const value = binding.compute(...(inputs as Value[]));
    const { stated } = gauge;
    gauge.stated = outer;
    for (const method of methods) state(method, stated[method]);
    this.root.memory.set(binding, { inputs, value, operations: operations.count - before, stated });
    return value;
  }

  /**
   * Moves a variable to another value and everything that travels along a path with it:
   * `\boldsymbol{x}_t` becomes the point of the path at the new `t`.
   */
  move(variable: string, value: Value): Environment {
    let moved: Environment = this.bind(variable, value);
    for (const path of this.root.paths) {
      const member = `${path}_${variable}`;
      const family = this.get(member) === undefined ? undefined : this.get(path);
      if (family instanceof Family) moved = moved.bind(member, family.at(value));
    }
    return moved;
  }

  /** Moves a variable while every path stays where it is: `\boldsymbol{x}_t` keeps its value. */
  hold(variable: string, value: Value): Environment {
    let held: Environment = this.bind(variable, value);
    const now = this.get(variable);
    for (const path of this.root.paths) {
      const member = `${path}_${variable}`;
      const family = this.get(path);
      const place =
        this.get(member) ?? (family instanceof Family && now !== undefined ? family.at(now) : undefined);
      if (place !== undefined) held = held.bind(member, place);
    }
    return held;
  }
}

function bindsCalls(bindings: ReadonlyMap<string, Binding>): boolean {
  for (const name of bindings.keys()) if (name.endsWith(')') && !name.includes('(\\cdot')) return true;
  return false;
}
