import type { RawClause } from './clauses.ts';
import type { Names } from './names.ts';
import { isNode } from './node.ts';
import { call } from './operators/call.ts';
import { isSymbol, type SymbolData } from './operators/symbol.ts';
import type { Clause, Link, Node } from './tree.ts';

/** Signs whose clauses are recorded, not computed: membership, definiteness and laws. */
const recorded = new Set(
  '\\in \\notin \\subset \\subseteq \\succeq \\sim \\to \\mapsto \\leftarrow \\equiv \\gg \\ll \\mid'.split(
    ' ',
  ),
);

/**
 * Cuts a chain where its links are of different kinds: `A=B\\in C` is an equation and a membership, `u:=a=b` a
 * definition and an equation. In `a=:b` it is the right side that is defined.
 */
export function chains(links: readonly Link[]): (readonly Link[])[] {
  const found: Link[][] = [];
  let before: string | undefined;
  for (const link of links) {
    const isDefining = link.sign === ':=' || link.sign === '=:';
    const kind = isDefining ? link.sign : recorded.has(link.sign) ? 'recorded' : 'relation';
    const turned = link.sign === '=:' ? { left: link.right, right: link.left } : {};
    const plain = isDefining ? { ...link, ...turned, sign: '=' } : link;
    if (kind === before && !isDefining) found.at(-1)?.push(plain);
    else found.push([plain]);
    before = kind;
  }
  return found;
}

/** A premise such as `u=a\\le b` defines a name that nothing binds, and then states something of what it stands for. */
export function premises(links: readonly Link[], names: Names): (readonly Link[])[] {
  const [first, ...rest] = links;
  if (first === undefined || rest.length === 0) return [links];
  return roleOf([first], names, 'premise') === 'definition' ? [[first], rest] : [links];
}

/** What a clause is for. */
export function roleOf(links: readonly Link[], names: Names, kind: RawClause['kind']): Clause['role'] {
  if (kind === 'condition') return 'condition';
  if (links.some((link) => recorded.has(link.sign))) return 'domain';
  const otherwise = kind === 'premise' ? 'condition' : 'relation';
  const [link] = links;
  if (link === undefined || links.length > 1 || link.sign !== '=') return otherwise;
  const head = headOf(link.left);
  if (head === undefined || head.data.dots > 0) return otherwise;
  return names.isBound(head.data.base, head.data.key, head.parts.length) ? otherwise : 'definition';
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
