import { Environment, type Scope, type Understanding } from '#formula';

/** What a plan may look at when it measures a point; environments are made once for all links. */
export class Context {
  readonly scope: Scope;
  /** Other draws of the same world with the same parameters. */
  readonly another: (fork: number) => Scope;
  readonly #definitions: Understanding['definitions'];
  readonly #made = new Map<string, Environment>();

  constructor(scope: Scope, definitions: Understanding['definitions'], another: (fork: number) => Scope) {
    this.scope = scope;
    this.another = another;
    this.#definitions = definitions;
  }

  /** The environment of the scope, or of another one. */
  environment(scope = this.scope): Environment {
    if (scope !== this.scope) return Environment.of(scope, this.#definitions);
    return this.#remember('', () => this.scope);
  }

  /** The environment of the scope with one name bound to another number. */
  rebound(symbol: string, value: number): Environment {
    return this.#remember(`${symbol} ${value}`, () => {
      // Last, so that it wins over the same name in another spelling.
      const others = Object.entries(this.scope.bindings).filter(([name]) => name !== symbol);
      return { ...this.scope, bindings: { ...Object.fromEntries(others), [symbol]: value } };
    });
  }

  #remember(key: string, make: () => Scope): Environment {
    let environment = this.#made.get(key);
    if (environment === undefined) {
      environment = Environment.of(make(), this.#definitions);
      this.#made.set(key, environment);
    }
    return environment;
  }
}
