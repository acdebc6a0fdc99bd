import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DraftEquation } from '#verification';
import type { CheckFailure } from './check-failure.ts';
import type { CheckPool } from './check-pool.ts';
import type { Description } from './check-task.ts';
import { deathProblem } from './death-problem.ts';
import type { DerivationSource } from './derivation-source.ts';
import { labelsElsewhere } from './labels-elsewhere.ts';

/** Asks a checking process what the derivation holds. */
export async function describeDerivation(
  slug: string,
  equations: readonly DraftEquation[],
  source: DerivationSource,
  { pool, root }: { readonly pool: CheckPool; readonly root: string },
): Promise<{ description: Description | null; failures: CheckFailure[] }> {
  const derivation = pathToFileURL(join(root, source.file)).href;
  const labels = [...equations.map(({ label }) => label), ...labelsElsewhere(root, slug)];
  const answer = await pool.perform({ kind: 'describe', derivation, labels });
  if (answer.kind === 'described') return { description: answer.description, failures: [] };
  if (answer.kind === 'threw' && answer.problems.length > 0) {
    const failures = answer.problems.map(({ label, message, hint }) => {
      const details = { slug: 'entry-invalid', message: `${label}: ${message}`, hint };
      return { article: slug, problem: source.problem(label, details) };
    });
    return { description: null, failures };
  }
  const threw = answer.kind === 'threw' ? answer : null;
  const [line, column] = (threw?.at ?? '1:1').split(':').map(Number) as [number, number];
  const details =
    answer.kind === 'died'
      ? deathProblem(`loading ${source.file}`, answer)
      : {
          slug: 'derivation-broken',
          message: `${source.file} cannot be loaded: ${threw?.message ?? 'no answer'}`,
          hint: 'mend the module; npm run verify shows it again.',
        };
  return {
    description: null,
    failures: [{ article: slug, problem: source.problemAt(line, column, 1, details) }],
  };
}
