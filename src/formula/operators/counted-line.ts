import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import type { Range } from '../range.ts';
import { shapeOf } from '../shape.ts';
import type { Evaluate, Node } from '../tree.ts';
import { type Value } from '../value.ts';
import { same } from '../same.ts';
import { progression } from './progression.ts';

/** The cells in one place of every block. */
export interface CountedLine {
  readonly ends: readonly { readonly from: Evaluate; readonly to: Evaluate; readonly range: Range }[];
  readonly at: (group: number, count: number, environment: Environment) => Evaluate;
}

/** The cells in one place of the blocks that are shown; undefined where they do not count up. */
export function countedLine(
  shown: readonly (Node | null)[],
  before: number,
  compile: (part: Node) => Evaluate,
): CountedLine | undefined {
  const nodes = shown.filter((cell) => cell !== null);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (nodes.length !== shown.length || first === undefined || last === undefined) return undefined;
  const cells = nodes.map((cell) => pointwise(cell, compile));
  const found = progression(first, last);
  if (found === undefined && nodes.some((cell) => !same(first, cell))) return undefined;
  if (nodes.slice(1, before).some((cell, k) => !countsUp(nodes[k] ?? cell, cell, found === undefined)))
    return undefined;
  const ends = (found?.holes ?? []).map(({ from, to }) => ({
    from: compile(from),
    to: compile(to),
    range: to.range,
  }));
  const members = new Map<string, Evaluate>();
  const member = (group: number, environment: Environment): Evaluate => {
    const values = ends.map(({ from, range }) => integer(from(environment), range) + group);
    const key = values.join();
    const known = members.get(key) ?? pointwise(found === undefined ? first : found.member(values), compile);
    members.set(key, known);
    return known;
  };
  return {
    ends,
    at(group, count, environment) {
      const behind = nodes.length - (count - group);
      const shownAt = group < before ? group : behind >= before ? behind : -1;
      return cells[shownAt] ?? member(group, environment);
    },
  };
}

/** Whether two neighbours differ by numbers that are one apart, or not at all. */
function countsUp(before: Node, after: Node, isConstant: boolean): boolean {
  const steps = progression(before, after)?.holes ?? [];
  if (isConstant) return steps.length === 0;
  return steps.length > 0 && steps.every(({ from, to }) => numberOf(to) === numberOf(from) + 1);
}

function numberOf({ data }: Node): number {
  const value = (data as { readonly value?: unknown } | null)?.value;
  return typeof value === 'number' ? value : NaN;
}

/** How many blocks there are: as many as the ends of every line say. */
export function lengthOf(
  lines: readonly CountedLine[],
  environment: Environment,
  least: number,
  range: Range,
): number {
  const lengths = lines.flatMap(({ ends }) =>
    ends.map(({ from, to, range: at }) => 1 + integer(to(environment), at) - integer(from(environment), at)),
  );
  const [length, ...others] = lengths;
  if (length === undefined) throw new FormulaError('wrong-size/endless-dots', range);
  if (others.some((other) => other !== length)) throw new FormulaError('wrong-size/uneven-dots', range);
  if (length >= least) return length;
  throw new FormulaError('wrong-size/few-blocks', range, { least, length: Math.max(0, length) });
}

function integer(value: Value, range: Range): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new FormulaError('wrong-type/dots-end', range, {
    bound: typeof value === 'number' ? value : shapeOf(value),
  });
}
