import { pointwise } from '../algebra/point.ts';
import type { Environment } from '../environment.ts';
import { gauge, spend } from '../gauge.ts';
import type { Range } from '../range.ts';
import { same } from '../same.ts';
import type { Evaluate, Node } from '../tree.ts';
import type { Value } from '../value.ts';
import { countedLine, lengthOf, type CountedLine } from './counted-line.ts';

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
  const lines: CountedLine[] = [];
  for (let u = 0; u < high; u += 1) {
    for (let v = 0; v < wide; v += 1) {
      const shown = places.map((place) =>
        at((down === undefined ? 0 : place) + u, (across === undefined ? 0 : place) + v),
      );
      const line = countedLine(shown, countBefore(places, size), compile);
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
