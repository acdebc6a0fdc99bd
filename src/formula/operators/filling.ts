import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { FormulaError } from '../error.ts';
import { gauge, spend } from '../gauge.ts';
import type { Range } from '../range.ts';
import { same } from '../same.ts';
import type { Evaluate, Node } from '../tree.ts';
import { typeName, type Value } from '../value.ts';
import { progression } from './progression.ts';

type Grid = readonly (readonly (Node | null)[])[];

/** A run of lines that consist of dots, as wide as the pattern that they stand for. */
interface Band {
  readonly start: number;
  readonly width: number;
}

/**
 * How the dots of a matrix are filled in: a band of rows and one of columns stand for further blocks of the
 * diagonal, one band alone for further cells of every column or row. Undefined where no such pattern is shown.
 *
 * What counts up is found by comparing the first with the last block; a second one in front of the dots must agree.
 */
export function fillingOf(
  grid: Grid,
  compile: (part: Node) => Evaluate,
  range: Range,
): ((environment: Environment) => Value[][]) | undefined {
  const width = grid[0]?.length ?? 0;
  if (grid.some((row) => row.length !== width)) return undefined;
  const rows = bandOf(grid.map((row) => row.every((cell) => cell === null)));
  const columns = bandOf(Array.from({ length: width }, (_, j) => grid.every((row) => row[j] === null)));
  if (rows === undefined && columns === undefined) return undefined;
  const size = (rows ?? columns)?.width ?? 1;
  if (rows !== undefined && columns !== undefined && rows.width !== columns.width) return undefined;
  const down = rows === undefined ? undefined : groups(rows, grid.length);
  const across = columns === undefined ? undefined : groups(columns, width);
  if ((rows !== undefined && down === undefined) || (columns !== undefined && across === undefined))
    return undefined;
  const places = (down ?? across) as readonly number[];
  if (down !== undefined && across !== undefined && down.join() !== across.join()) return undefined;
  const high = down === undefined ? grid.length : size;
  const wide = across === undefined ? width : size;
  const at = (i: number, j: number): Node | null => grid[i]?.[j] ?? null;
  const lines: Line[] = [];
  for (let u = 0; u < high; u += 1) {
    for (let v = 0; v < wide; v += 1) {
      const shown = places.map((place) =>
        at((down === undefined ? 0 : place) + u, (across === undefined ? 0 : place) + v),
      );
      const line = lineOf(shown, countBefore(places, size), compile);
      if (line === undefined) return undefined;
      lines.push(line);
    }
  }
  const beside = down === undefined || across === undefined ? undefined : besideOf(grid, places, size);
  if (down !== undefined && across !== undefined && beside === undefined) return undefined;
  const zeros = beside?.map((cell) => pointwise(cell, compile)) ?? [];
  return (environment) => {
    const count = lengthOf(lines, environment, places.length, range);
    spend(count * (zeros.length > 0 ? count : 1), range);
    let scale = 0;
    const evaluated = (evaluate: Evaluate): Value => {
      const value = evaluate(environment);
      scale += gauge.scale;
      return value;
    };
    const cells = Array.from({ length: down === undefined ? high : count * high }, (_, i) =>
      Array.from({ length: across === undefined ? wide : count * wide }, (__, j) => {
        const [g, h] = [Math.floor(i / high), Math.floor(j / wide)];
        const [u, v] = [i % high, j % wide];
        if (down !== undefined && across !== undefined && g !== h)
          return evaluated(zeros[u * wide + v] ?? (() => 0));
        const line = lines[u * wide + v];
        return line === undefined ? 0 : evaluated(line.at(down === undefined ? h : g, count, environment));
      }),
    );
    gauge.scale = scale;
    return cells;
  };
}

/** The one run of true among marks, with something before and behind it. */
function bandOf(marks: readonly boolean[]): Band | undefined {
  const start = marks.indexOf(true);
  const end = marks.lastIndexOf(true);
  if (start < 1 || end === marks.length - 1 || marks.slice(start, end).includes(false)) return undefined;
  return { start, width: end - start + 1 };
}

/** Where the blocks begin that are shown; undefined where they are not as wide as the band. */
function groups({ start, width }: Band, length: number): number[] | undefined {
  if (start % width !== 0 || (length - start) % width !== 0) return undefined;
  return Array.from({ length: length / width }, (_, g) => g * width).filter((place) => place !== start);
}

function countBefore(places: readonly number[], size: number): number {
  const gap = places.findIndex((place, g) => place !== g * size);
  return gap === -1 ? places.length : gap;
}

/** The off-diagonal cells of a block, where they are the same beside every block. */
function besideOf(grid: Grid, places: readonly number[], size: number): Node[] | undefined {
  const found: Node[] = [];
  for (let u = 0; u < size; u += 1) {
    for (let v = 0; v < size; v += 1) {
      const cells = places.flatMap((i) =>
        places.filter((j) => j !== i).map((j) => grid[i + u]?.[j + v] ?? null),
      );
      const [first] = cells;
      if (first === null || first === undefined) return undefined;
      if (cells.some((cell) => cell === null || !same(cell, first))) return undefined;
      found.push(first);
    }
  }
  return found;
}

/** The cells in one place of every block. */
interface Line {
  readonly ends: readonly { readonly from: Evaluate; readonly to: Evaluate; readonly range: Range }[];
  readonly at: (group: number, count: number, environment: Environment) => Evaluate;
}

function lineOf(
  shown: readonly (Node | null)[],
  before: number,
  compile: (part: Node) => Evaluate,
): Line | undefined {
  const nodes = shown.filter((cell) => cell !== null);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (nodes.length !== shown.length || first === undefined || last === undefined) return undefined;
  const cells = nodes.map((cell) => pointwise(cell, compile));
  const found = progression(first, last);
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
function lengthOf(lines: readonly Line[], environment: Environment, least: number, range: Range): number {
  const lengths = lines.flatMap(({ ends }) =>
    ends.map(({ from, to, range: at }) => 1 + integer(to(environment), at) - integer(from(environment), at)),
  );
  const [length, ...others] = lengths;
  if (length === undefined || others.some((other) => other !== length)) {
    throw new FormulaError(
      'wrong-size',
      length === undefined
        ? 'nothing says how far these dots go'
        : 'these dots go differently far in different places',
      range,
      'let one number in the last block say how many there are',
    );
  }
  if (length >= least) return length;
  throw new FormulaError(
    'wrong-size',
    `${least} blocks are shown, but there are only ${Math.max(0, length)}`,
    range,
    'let the world bind a larger number of them',
  );
}

function integer(value: Value, range: Range): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new FormulaError(
    'wrong-type',
    `dots count up to an integer, not to ${typeof value === 'number' ? value : typeName(value)}`,
    range,
    'let the world bind it to an integer',
  );
}
