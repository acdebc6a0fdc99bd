import { compare, describe, Environment, FormulaError, understand, underline, type Scope } from '#formula';

/** What is wrong with a formula: the slug, the message and the hint, and the formula underlined. */
export interface Complaint {
  readonly cause: string;
  readonly slug: string;
  readonly message: string;
  readonly hint: string;
  readonly underlined: string;
}

/** The error that reading a formula and comparing all its sides throws; fails when there is none. */
export function errorOf(
  tex: string,
  scope: Scope = { bindings: {} },
  ...earlier: readonly string[]
): Complaint {
  try {
    const { links, definitions } = understand(tex, scope, earlier);
    for (const link of links) compare(link, Environment.of(scope, definitions), tex);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const { cause, slug, range } = error;
    return { cause, slug, ...describe(error, 'en'), underlined: underline(error.tex, range) };
  }
  throw new Error(`nothing is wrong with ${tex}`);
}
