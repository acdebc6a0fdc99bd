import { formulaProblem, nearest, type Source } from '#markdown';
import type { DraftEquation } from '#verification';
import type { CheckFailure } from './check-failure.ts';
import type { Description } from './check-task.ts';
import type { DerivationSource } from './derivation-source.ts';

/** Where the two halves of an article do not meet: formulas without an entry, entries without a formula, bad premises. */
export function meetEntries(
  article: string,
  equations: readonly DraftEquation[],
  { entries, problems }: Description,
  texts: { readonly prose: Source; readonly derivation: DerivationSource },
): CheckFailure[] {
  const labels = equations.map(({ label }) => label);
  const written = entries.map(({ label }) => label);
  const orphans = written.filter((label) => !labels.includes(label));
  const missing = equations
    .filter(({ label }) => !written.includes(label))
    .map((equation) => {
      const { label } = equation;
      const meant = nearest(label, orphans);
      const hint = meant
        ? `did you mean ${meant} there?`
        : 'say there what it is: identity(), definition(), ….';
      const message = `${texts.derivation.file} has no entry for ${label}`;
      return {
        article,
        equation,
        problem: formulaProblem(equation, texts.prose, { slug: 'entry-missing', message, hint }),
      };
    });
  const surplus = orphans.map((label) => {
    const meant = nearest(
      label,
      labels.filter((each) => !written.includes(each)),
    );
    const hint = meant ? `did you mean ${meant}?` : 'label the formula with \\label{…}, or remove the entry.';
    const details = { slug: 'entry-surplus', message: `no formula carries the label ${label}`, hint };
    return { article, problem: texts.derivation.problem(label, details) };
  });
  const refused = problems.map(({ label, message, hint }) => {
    const equation = equations.find((each) => each.label === label);
    const problem = texts.derivation.problem(label, {
      slug: 'entry-invalid',
      message: `${label}: ${message}`,
      hint,
    });
    return { article, problem, ...(equation && { equation }) };
  });
  return [...missing, ...surplus, ...refused];
}
