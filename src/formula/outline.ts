import { isNode } from './node.ts';
import { literal } from './operators/number.ts';
import { isSymbol } from './operators/symbol.ts';
import { unwrap } from './operators/bracket.ts';
import { sum } from './operators/sum.ts';
import type { Formula, Node } from './tree.ts';

/** A formula as a tree of plain data: for each node what it is, and its parts. */
export type Outline = readonly [label: string, ...parts: Outline[]];

/** What tells operators of one name apart. */
const telling = ['sign', 'name', 'letter', 'towards'] as const;

/** The name that a string of data stands for, without its subscripts. */
const nameOf = (key: string): Outline => [`name ${key.replace(/_(?![^{]*\}).*$/u, '')}`];

function isNodeLike(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'operator' in value && 'parts' in value;
}

/** Nodes that an operator keeps beside its parts, such as the conditions of a count. */
function nodesIn(data: unknown): Node[] {
  if (isNodeLike(data)) return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(nodesIn) : [];
}

function labelOf({ operator, data, parts }: Node): string {
  const details = (data ?? {}) as Readonly<Record<string, unknown>>;
  const keys = parts.length === 0 || operator.name === 'function' ? [...telling, 'tex' as const] : telling;
  const told = keys.map((key) => details[key]).filter((value) => typeof value === 'string');
  return [operator.name, ...told].join(' ');
}

function outlineOf(written: Node): Outline {
  const node = unwrap(written);
  if (isSymbol(node)) {
    const name: Outline = [`name ${node.data.base}`, ...node.parts.map(outlineOf)];
    return node.data.dots > 0 ? [`${'d'.repeat(node.data.dots)}ot`, name] : name;
  }
  if (isNode(node, literal)) return [`number ${node.data.text}`];
  const parts = node.parts.map(outlineOf);
  if (isNode(node, sum)) {
    const terms = parts.map((part, i): Outline => (node.data.signs[i] === -1 ? ['minus', part] : part));
    const [only, another] = terms;
    return only !== undefined && another === undefined ? only : ['sum', ...terms];
  }
  const { index, variable } = (node.data ?? {}) as Readonly<Record<string, unknown>>;
  const bound = [index, node.operator.name.includes('integral') ? variable : undefined].filter(
    (name) => typeof name === 'string',
  );
  return [labelOf(node), ...parts, ...nodesIn(node.data).map(outlineOf), ...bound.map(nameOf)];
}

/** The outline of everything that a formula says; brackets that only group are left out. */
export function outline({ clauses }: Formula): Outline {
  const said = clauses.flatMap(({ links, body }) => [
    ...links.map(({ sign, left, right }): Outline => [`relation ${sign}`, outlineOf(left), outlineOf(right)]),
    ...(body === undefined ? [] : [outlineOf(body)]),
  ]);
  const [only, another] = said;
  return only !== undefined && another === undefined ? only : ['formula', ...said];
}
