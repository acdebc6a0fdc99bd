import type { DraftEquation } from '#verification';
import type { FoundFormula } from './formulas.ts';
import { labelPattern } from './label.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** A numbered formula together with the node that holds it. */
export interface FoundEquation extends DraftEquation {
  readonly formula: FoundFormula;
  /** The offset in the source of each character of the LaTeX without its label. */
  readonly offsets: readonly number[];
}

const labelCommand = /\\label\s*\{([^{}]*)\}/g;

/**
 * Takes the `\label`s off the displayed formulas and numbers what carried them, in order of appearance.
 *
 * A label is the last thing in its formula, so that every offset into the rest stays what it was.
 */
export function equations(
  found: readonly FoundFormula[],
  source: Source,
): { equations: FoundEquation[]; problems: Problem[] } {
  const result: FoundEquation[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, FoundEquation>();
  for (const formula of found) {
    const commands = [...formula.tex.matchAll(labelCommand)];
    const command = commands[0];
    if (!command) continue;
    const label = command[1]!;
    const start = formula.offsets[command.index]!;
    const end = formula.offsets[command.index + command[0].length]!;
    const complain = (slug: string, message: string, hint: string) =>
      problems.push(source.problem(start, end, { slug, message, hint }));
    if (!formula.display) {
      complain(
        'label-place',
        `the label "${label}" is on an inline formula`,
        'give it lines of its own: $$ above and below.',
      );
      continue;
    }
    if (commands.length > 1 || formula.tex.slice(command.index + command[0].length).trim() !== '') {
      complain(
        'label-place',
        `the label "${label}" is not the last thing in its formula`,
        'write one \\label{…}, at the end.',
      );
      continue;
    }
    if (!labelPattern.test(label)) {
      complain(
        'label-form',
        `"${label}" is not a label`,
        'write eq:, alg: or claim: and words joined by hyphens, the first in lower case.',
      );
      continue;
    }
    const lead = formula.tex.length - formula.tex.trimStart().length;
    const tex = formula.tex.slice(lead, command.index).trimEnd();
    const offsets = formula.offsets.slice(lead, lead + tex.length + 1);
    const equation = {
      label,
      number: result.length + 1,
      tex,
      place: source.place(offsets[0]!),
      formula,
      offsets,
    };
    const earlier = first.get(label);
    if (earlier) {
      const { line } = earlier.place;
      complain(
        'label-duplicate',
        `the label "${label}" is already that of equation (${earlier.number}) on line ${line}`,
        'choose another name.',
      );
      continue;
    }
    first.set(label, equation);
    result.push(equation);
  }
  return { equations: result, problems };
}
