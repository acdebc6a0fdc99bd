import { Derived } from './binding.ts';
import { canonicalName, canonicalTokens } from './canonical.ts';
import { calculus } from './chapters.ts';
import type { Definition } from './definition.ts';
import type { Environment } from './environment.ts';
import { lex } from './lexer.ts';
import type { SymbolData } from './operators/symbol.ts';
import type { Node } from './tree.ts';
import { FunctionValue, type Value } from './value.ts';

const remembered = new Map<string, readonly string[]>();

/** The single names of a subscript: `x`, `y` of `_{xy}`; none where it holds anything else. */
function namesOf(subscript: string): readonly string[] {
  let names = remembered.get(subscript);
  if (names === undefined) {
    const tokens = lex(subscript.replace(/^_\{(.*)\}$/u, '$1').replace(/^_/u, '')).slice(0, -1);
    const areNames = tokens.every(({ kind }) => kind === 'letter' || kind === 'command');
    names = areNames ? tokens.map((token) => canonicalTokens([token])) : [];
    remembered.set(subscript, names);
  }
  return names;
}

/** What a name without its subscript depends on, as the world declares it. */
function variablesOf(base: string, environment: Environment): readonly (string | number)[] {
  const binding = environment.root.bindings.get(base);
  if (binding instanceof FunctionValue) return binding.variables;
  if (binding instanceof Derived) return binding.names.map(canonicalName);
  return binding === undefined ? (environment.root.definitions.get(base)?.parameters ?? []) : [];
}

/** The variables that `z_{xy}` differentiates by; none unless the world declares that z depends on each of them. */
export function subscriptVariables(
  base: string,
  key: string,
  environment: Environment,
  local?: ReadonlyMap<string, Definition>,
): readonly string[] {
  if (!key.startsWith(`${base}_`)) return [];
  const variables = local?.get(base)?.parameters ?? variablesOf(base, environment);
  if (variables.length === 0) return [];
  const names = namesOf(key.slice(base.length));
  return names.every((name) => variables.includes(name)) ? names : [];
}

/** `z_{xy}`: the partial derivatives of what the world declares to depend on the names in the subscript; else undefined. */
export function partialDerivative(self: Node<SymbolData>, environment: Environment): Value | undefined {
  const { base, key } = self.data;
  const names = subscriptVariables(base, key, environment);
  return names.length === 0 ? undefined : calculus.now.derivativeBy(self, names, environment);
}
