import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../i18n/text.ts';
import { draftArticle, Problem, Source } from '#markdown';
import type { ArticleLedger, DraftEquation, Verdict } from '#verification';
import { articlesFolder } from './articles.ts';
import { checkedEquation, holds, type CheckedEquation } from './check-equation.ts';
import type { CheckFailure } from './check-failure.ts';
import type { CheckDeath, CheckReply } from './check-task.ts';
import { DerivationSource } from './derivation-source.ts';
import { describeDerivation } from './describe-derivation.ts';
import { erratumProblems } from './erratum-problems.ts';
import { hash } from './hash.ts';
import { keyProblems } from './key-problems.ts';
import { meetEntries } from './meet-entries.ts';
import type { MutationContext } from './mutate-equation.ts';
import type { ResultCache } from './result-cache.ts';
import { withMutants } from './with-mutants.ts';
import { reportedProblems } from './reported-problems.ts';
import { unfit } from './unfit.ts';
import { unsettled } from './unsettled.ts';

export interface ArticleContext extends MutationContext {
  readonly cache: ResultCache<Verdict> | null;
  /** The labels to run; all when empty. */
  readonly only: readonly string[];
}

export interface ArticleVerification {
  readonly ledger: ArticleLedger;
  readonly failures: readonly CheckFailure[];
  /** Milliseconds of processor time that the checks took. */
  readonly processorTime: number;
  /** How many verdicts came from the cache. */
  readonly cached: number;
}

type Answer = CheckReply | CheckDeath;

/** Checks one equation, or takes its verdict from the cache when nothing that it depends on has changed. */
async function check(
  equation: DraftEquation,
  definitions: readonly string[],
  article: readonly DraftEquation[],
  source: DerivationSource,
  context: ArticleContext,
): Promise<{ reply: Answer; cached: boolean }> {
  const { cache, engine, pool, root, seed } = context;
  const { label, tex } = equation;
  // What fails without an assumption is another entry.
  const around = article.length === 0 ? [] : [source.text, ...article.map((each) => each.tex)];
  const key = hash(engine, source.hashFor(label), label, tex, String(seed), ...definitions, ...around);
  const known = cache?.get(key);
  if (known) return { reply: { kind: 'verified', verdict: known, cpu: 0 }, cached: true };
  const derivation = pathToFileURL(join(root, source.file)).href;
  const reply = await pool.perform({ kind: 'verify', derivation, label, tex, seed, definitions, article });
  if (reply.kind === 'verified' && holds(reply.verdict)) cache?.set(key, reply.verdict);
  return { reply, cached: false };
}

/** Drafts an article, meets its entries, and checks every equation. */
export async function verifyArticle(slug: string, context: ArticleContext): Promise<ArticleVerification> {
  const { root, seed, only, report } = context;
  const folder = join(articlesFolder(root), slug);
  const { draft, problems: drafted } = draftArticle(folder, root);
  const problems = [
    ...drafted,
    ...languages.flatMap((language) => unfit(slug, language, root, drafted)),
    ...reportedProblems(slug, root),
    // What cannot be read has no front matter to ask.
    ...(drafted.some(({ slug: cause }) => cause === 'front-matter')
      ? []
      : keyProblems(
          slug,
          draft.equations.en.map(({ label }) => label),
          root,
        )),
  ];
  const failures: CheckFailure[] = problems.map((problem) => ({ article: slug, problem }));
  const equations = draft.equations.en;
  const file = `content/articles/${slug}/derivation.ts`;
  // English, or what there is instead until it is translated.
  const told = languages
    .map((language) => `content/articles/${slug}/article.${language}.mdx`)
    .filter((path) => existsSync(join(root, path)))
    .map((path) => new Source(path, readFileSync(join(root, path), 'utf8')));
  const [prose] = told;
  const empty = { ledger: { slug, entries: [] }, failures, processorTime: 0, cached: 0 };
  if (!prose || problems.some((problem) => problem.slug === 'article-syntax')) return empty;
  if (!existsSync(join(root, file))) {
    const hint = 'write export default derivation({ … }) with an entry for each label.';
    const details = { slug: 'derivation-missing', message: `there is no ${file}`, hint };
    failures.push({
      article: slug,
      problem: new Problem({ ...details, place: { file, line: 1, column: 1 } }),
    });
    return empty;
  }
  const source = new DerivationSource(root, file);
  // Where the front matter is not YAML, that is all that can be said.
  if (!drafted.some((problem) => problem.slug === 'front-matter'))
    failures.push(...erratumProblems(told, source).map((problem) => ({ article: slug, problem })));
  const { description, failures: broken } = await describeDerivation(slug, equations, source, context);
  failures.push(...broken);
  if (description) failures.push(...meetEntries(slug, equations, description, { prose, derivation: source }));
  const kinds = new Map(description?.entries.map(({ label, kind }) => [label, kind]));
  const chosen = equations.filter(({ label }) => only.length === 0 || only.includes(label));
  report({ kind: 'article', slug, equations: chosen.filter(({ label }) => kinds.has(label)).length });
  const definitionsBefore = (equation: DraftEquation): string[] =>
    equations
      .filter(({ label, number }) => number < equation.number && kinds.get(label) === 'definition')
      .map(({ tex }) => tex);
  let processorTime = 0;
  let cached = 0;
  const checked = chosen.map(async (equation): Promise<CheckedEquation> => {
    const kind = kinds.get(equation.label);
    if (kind === undefined) return withoutEntry(equation, seed);
    const { reply, cached: known } = await check(
      equation,
      definitionsBefore(equation),
      kind === 'assumption' ? equations : [],
      source,
      context,
    );
    if (known) cached++;
    if (reply.kind === 'verified') processorTime += reply.cpu;
    const result = checkedEquation(slug, equation, { reply, kind, seed }, prose);
    report({ kind: 'equation', slug, label: equation.label, passed: result.failure === null });
    return result;
  });
  const results = await Promise.all(checked);
  failures.push(...results.flatMap(({ failure }) => failure ?? []));
  const entries = results.map(({ entry }) => entry);
  const verified = { ledger: { slug, entries }, failures, processorTime, cached };
  // What a weak world lets pass is the question only where nothing else is wrong.
  return failures.length > 0
    ? verified
    : withMutants(verified, definitionsBefore, { prose, source }, context);
}

/** An equation that was not run because it has no entry, or because no entry could be loaded; that is reported already. */
function withoutEntry({ label, number, tex, place }: DraftEquation, seed: number): CheckedEquation {
  const message = `${label} has no entry that could be loaded`;
  const hint = 'see the list that npm run verify prints.';
  const kind: Verdict['kind'] = 'identity';
  return { entry: { ...unsettled(label, kind, seed, { message, hint }), number, tex, place }, failure: null };
}
