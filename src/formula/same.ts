import type { Node } from './tree.ts';

/** Whether two expressions are written alike, wherever they stand. */
export function same(a: Node, b: Node): boolean {
  return (
    a === b ||
    (a.operator === b.operator &&
      a.parts.length === b.parts.length &&
      sameData(a.data, b.data) &&
      a.parts.every((part, i) => same(part, b.parts[i] ?? a)))
  );
}

/** Whether what two operators need to know besides their operands is equal; nodes in it are compared as parts are. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(
      ([key, value]) => key === 'range' || sameData(value, (b as Readonly<Record<string, unknown>>)[key]),
    )
  );
}
