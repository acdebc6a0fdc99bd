import { Derived } from './binding.ts';
import { isConstant } from './constant.ts';
import { definitionKey } from './definition.ts';
import type { Environment } from './environment.ts';
import type { SymbolData } from './operators/symbol.ts';
import type { Node } from './tree.ts';

/** Where the value of a name comes from. */
export type Source =
  /** The world binds it: under that very name, as a family, as the vector that it is a component of. */
  | { readonly from: 'world'; readonly name: string; readonly of?: readonly string[] }
  /** An equation defines it, which may be the formula itself. */
  | { readonly from: 'definition'; readonly tex: string }
  /** An operator around it binds it, such as `integral`. */
  | { readonly from: 'operator'; readonly operator: string }
  /** Mathematics does: π, the identity. */
  | { readonly from: 'language' };

/** A node around a name, with the bindings under which it was evaluated, innermost first. */
export interface Ancestor {
  readonly operator: string;
  readonly environment: Environment | undefined;
}

/**
 * Where a name gets its value in an environment; null where nothing binds it, such as a subscript that only names.
 *
 * The order is that in which names are looked up.
 */
export function sourceOf(
  { data: { base, key, dots }, parts }: Node<SymbolData>,
  environment: Environment,
  ancestors: readonly Ancestor[],
): Source | null {
  const { bindings, definitions } = environment.root;
  const dotted = `\\${'d'.repeat(dots)}ot{${base}}${key.slice(base.length)}`;
  const exact = bound(dots > 0 ? dotted : key, environment, ancestors);
  if (exact !== null) return exact;
  const definition =
    definitions.get(definitionKey(key, 0)) ?? definitions.get(definitionKey(base, parts.length));
  if (definition !== undefined) return { from: 'definition', tex: definition.tex };
  for (const name of [key, base, `\\boldsymbol{${base}}`, `${base}(\\cdot\\mid\\cdot)`]) {
    const found = bound(name, environment, ancestors);
    if (found !== null) return found;
  }
  // A prime belongs to the name, while what it differentiates does not have it.
  const plain = base.replace(/'+$/u, '');
  if (bindings.has(plain)) return { from: 'world', name: plain };
  return isConstant(key) ? { from: 'language' } : null;
}

function bound(name: string, environment: Environment, ancestors: readonly Ancestor[]): Source | null {
  const frame = environment.frame(name);
  if (frame !== undefined) {
    const binder = ancestors.find(
      ({ environment: outer }) => outer !== undefined && outer.frame(name) !== frame,
    );
    return { from: 'operator', operator: binder?.operator ?? 'limit' };
  }
  const binding = environment.root.bindings.get(name);
  if (binding === undefined) return null;
  return { from: 'world', name, ...(binding instanceof Derived ? { of: binding.names } : {}) };
}
