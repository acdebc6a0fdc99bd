import type { Names } from './names.ts';
import { isNode } from './node.ts';
import { call } from './operators/call.ts';
import { isSymbol, type SymbolData } from './operators/symbol.ts';
import type { Clause, Link, Node } from './tree.ts';

/** Signs whose clauses are recorded, not computed: membership, definiteness and laws. */
const recorded = new Set(['\\in', '\\succeq', '\\sim', '\\to', '\\equiv']);

/** What a clause is for. */
export function roleOf(links: readonly Link[], names: Names, parenthesised: boolean): Clause['role'] {
  if (parenthesised) return 'condition';
  if (links.some((link) => recorded.has(link.sign))) return 'domain';
  const [link] = links;
  if (link === undefined || links.length > 1 || link.sign !== '=') return 'relation';
  const head = headOf(link.left);
  if (head === undefined || head.data.dots > 0) return 'relation';
  return names.isBound(head.data.base, head.data.key, head.parts.length) ? 'relation' : 'definition';
}

/** The name that a left side would define: alone, or with names as its arguments. */
function headOf(left: Node): (Node & Node<SymbolData>) | undefined {
  const [head, ...parameters] = isNode(left, call) ? left.parts : [left];
  return head !== undefined && isSymbol(head) && parameters.every(isSymbol) ? head : undefined;
}

/** Where several clauses could define one name, the last of them does, and the others state something about it. */
export function withOneDefinition(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, i) => {
    const isCovered = clauses.slice(i + 1).some((later) => covers(later, clause));
    return clause.role === 'definition' && isCovered ? { ...clause, role: 'relation' } : clause;
  });
}

/** Whether a clause defines the name on another clause's left side. */
function covers(later: Clause, clause: Clause): boolean {
  const [general, special] = [later.links[0], clause.links[0]].map((link) => link && headOf(link.left));
  if (later.role !== 'definition' || general === undefined || special === undefined) return false;
  if (general.data.key === special.data.key) return true;
  const isFamily = general.parts.length > 0 && general.parts.every(isSymbol);
  return isFamily && general.data.base === special.data.base && general.parts.length === special.parts.length;
}
