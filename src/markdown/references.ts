import type { FoundFormula } from './formulas.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

const whole = /^\s*\\eqref\s*\{([^{}]*)\}\s*$/;
const anywhere = /\\(eq)?ref(?![a-zA-Z])/;

/** The label that an inline formula refers to when it is one `\eqref{…}` and nothing else. */
export const referenceOf = (tex: string): string | undefined => whole.exec(tex)?.[1];

/** Whether a formula holds a reference, alone or among other LaTeX. */
export const holdsReference = (tex: string): boolean => anywhere.test(tex);

/** References that are not links: to a label that is not there, or mixed with other LaTeX. */
export function referenceProblems(
  found: readonly FoundFormula[],
  labels: readonly string[],
  source: Source,
): Problem[] {
  return found.flatMap((formula) => {
    const command = anywhere.exec(formula.tex);
    if (!command) return [];
    const label = formula.display ? undefined : referenceOf(formula.tex);
    if (label === undefined) {
      const start = formula.offsets[command.index]!;
      const message = 'a reference stands among other LaTeX';
      const hint = 'write $\\eqref{eq:…}$ between dollar signs of its own.';
      return [source.problem(start, start + command[0].length, { slug: 'reference-form', message, hint })];
    }
    if (labels.includes(label)) return [];
    const meant = nearest(label, labels);
    const message = `there is no equation labelled "${label}"`;
    const hint = meant
      ? `did you mean ${meant}?`
      : 'label the equation with \\label{…}, or mend the reference.';
    const [start, end] = [formula.offsets[0]!, formula.offsets[formula.tex.length]!];
    return [source.problem(start, end, { slug: 'reference-unknown', message, hint })];
  });
}
