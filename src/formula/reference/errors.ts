import type { Text } from '../../i18n/text.ts';
import {
  catalogue,
  compare,
  describe,
  Environment,
  exampleScope,
  FormulaError,
  understand,
  type Cause,
  type FormulaSlug,
} from '../index.ts';
import { errorTitles } from './error-titles.ts';

/** A formula that is wrong, cut where the range of its error begins and ends. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** One cause of the catalogue, worded for its example. */
export interface ErrorEntry {
  readonly cause: string;
  /** The cause as an id in a page. */
  readonly id: string;
  readonly message: Text;
  readonly hint: Text;
  readonly example: Excerpt;
  readonly mend: string;
}

export interface ErrorGroup {
  readonly slug: FormulaSlug;
  readonly title: Text;
  readonly entries: readonly ErrorEntry[];
}

/** The error that the example of a cause runs into. */
function refusal({ example, without }: Cause): FormulaError {
  const scope = exampleScope(without);
  try {
    const { links, definitions } = understand(example, scope);
    for (const link of links) compare(link, Environment.of(scope, definitions), example);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new RangeError(`nothing is wrong with ${example}`);
}

function entry([cause, said]: [string, Cause]): ErrorEntry {
  const error = refusal(said);
  const { start, end } = error.range;
  const en = describe(error, 'en');
  const zh = describe(error, 'zh');
  return {
    cause,
    id: cause.replace('/', '-'),
    message: { en: en.message, zh: zh.message },
    hint: { en: en.hint, zh: zh.hint },
    example: {
      before: said.example.slice(0, start),
      marked: said.example.slice(start, end),
      after: said.example.slice(end),
    },
    mend: said.mend,
  };
}

/** Every error of the language by its slug, each from a run of its example. */
export function errors(): ErrorGroup[] {
  const entries = Object.entries<Cause>(catalogue).map(entry);
  return (Object.keys(errorTitles) as FormulaSlug[]).map((slug) => ({
    slug,
    title: errorTitles[slug],
    entries: entries.filter(({ cause }) => cause.startsWith(`${slug}/`)),
  }));
}
