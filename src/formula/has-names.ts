import { isSymbol } from './operators/symbol.ts';
import { walk, type Link } from './tree.ts';

/** Whether a name occurs on either side; without any, both sides are arithmetic with written numbers. */
export function hasNames({ left, right }: Link): boolean {
  return [left, right].some((side) => [...walk(side)].some(isSymbol));
}
