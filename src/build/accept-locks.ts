import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draftArticle, Problem } from '#markdown';
import { articlesFolder, chosenSlugs, refuseUnknownLabels } from './articles.ts';
import { CheckPool } from './check-pool.ts';
import { checkLimits } from './check-process.ts';
import { writeLock } from './write-lock.ts';

/**
 * Locks programs to their formulas anew, after someone has looked at both: writes the lock into each `derivation.ts`.
 *
 * @param asked the articles in which the labels are; all when empty
 * @returns one sentence per label
 * @throws {Problem} `unknown-label`, `lock-refused`
 */
export async function acceptLocks(
  root: string,
  asked: readonly string[],
  labels: readonly string[],
): Promise<string[]> {
  if (labels.length === 0) return [];
  const slugs = chosenSlugs(root, asked);
  refuseUnknownLabels(root, slugs, labels);
  const equations = slugs.flatMap((slug) => {
    const { draft } = draftArticle(join(articlesFolder(root), slug), root);
    return draft.equations.en.map((equation) => ({ ...equation, slug }));
  });
  const pool = new CheckPool(pathToFileURL(join(articlesFolder(root), '/')).href, checkLimits, 1);
  const said: string[] = [];
  try {
    for (const label of labels) {
      const equation = equations.find((each) => each.label === label);
      if (!equation) continue;
      const file = `content/articles/${equation.slug}/derivation.ts`;
      const path = join(root, file);
      const answer = await pool.perform({
        kind: 'lock',
        derivation: pathToFileURL(path).href,
        label,
        tex: equation.tex,
      });
      const locked =
        answer.kind === 'locked' ? writeLock(readFileSync(path, 'utf8'), label, answer.lock) : null;
      if (answer.kind !== 'locked' || locked === null) {
        const message = `${label} cannot be locked: ${answer.kind === 'threw' ? answer.message : `no entry found in ${file}`}`;
        throw new Problem({
          slug: 'lock-refused',
          message,
          hint: 'only program() and inLaw() carry a lock.',
        });
      }
      writeFileSync(path, locked);
      said.push(`${label} is locked to its formula: ${answer.lock}`);
    }
  } finally {
    pool.close();
  }
  return said;
}
