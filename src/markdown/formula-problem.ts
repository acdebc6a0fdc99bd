import type { DraftEquation } from '#verification';
import { Problem, type ProblemDetails } from './problem.ts';
import type { Source } from './source.ts';

/**
 * A problem in a labelled formula.
 *
 * @param range offsets into the LaTeX of the equation; the whole formula when left out
 */
export function formulaProblem(
  equation: DraftEquation,
  source: Source,
  details: Omit<ProblemDetails, 'place' | 'excerpt'>,
  range = { start: 0, end: equation.tex.length },
): Problem {
  const before = equation.tex.slice(0, range.start).split('\n');
  const texLine = equation.tex.split('\n')[before.length - 1]!;
  const line = source.line(equation.place.line + before.length - 1);
  const indent = before.length === 1 ? equation.place.column - 1 : Math.max(0, line.indexOf(texLine));
  const column = indent + before.at(-1)!.length + 1;
  const place = { file: equation.place.file, line: equation.place.line + before.length - 1, column };
  const length = Math.max(1, Math.min(range.end - range.start, indent + texLine.length - column + 1));
  return new Problem({ ...details, place, excerpt: { line, length } });
}
