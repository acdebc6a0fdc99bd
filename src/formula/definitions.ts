import { definitionKey, type Definition } from './definition.ts';
import { isNode } from './node.ts';
import { call } from './operators/call.ts';
import { isSymbol } from './operators/symbol.ts';
import type { Formula } from './tree.ts';

/** The names that a formula defines, by the key under which they are looked up. */
export function definitionsOf(formula: Formula): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const clause of formula.clauses) {
    const [link] = clause.links;
    if (clause.role !== 'definition' || link === undefined) continue;
    const { left, right } = link;
    const head = isNode(left, call) ? left.parts[0] : left;
    const parameters = isNode(left, call)
      ? left.parts
          .slice(1)
          .filter(isSymbol)
          .map((name) => name.data.key)
      : [];
    if (head === undefined || !isSymbol(head)) continue;
    const subscripts = head.parts.filter(isSymbol).map((name) => name.data.key);
    const isFamily = head.parts.length > 0 && subscripts.length === head.parts.length;
    const base = isFamily ? head.data.base : head.data.key;
    const definition = {
      base,
      subscripts: isFamily ? subscripts : [],
      parameters,
      body: right,
      tex: formula.tex,
    };
    found.set(definitionKey(base, definition.subscripts.length), definition);
  }
  return found;
}
