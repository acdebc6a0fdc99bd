import { outline, parse, unknownNames, type Outline } from '#formula';
import { languages, type Text } from '#i18n';
import { anchor } from '#markdown';
import type { ArticleLedger, Outcome } from '#verification';
import { linearSentence } from './equation-records.ts';

/** An equation as the search by fragment reads it from `formulas.json`. */
export interface ListedFormula {
  readonly slug: string;
  readonly label: string;
  readonly number: number;
  readonly anchor: string;
  readonly tex: string;
  readonly verdict: Outcome;
  readonly says: Text;
  readonly outline: Outline;
}

/** What `formulas.json` holds. */
export interface FormulaList {
  readonly titles: Readonly<Record<string, Text>>;
  readonly formulas: readonly ListedFormula[];
}

/** Every equation of the site with the tree of its formula, read as a fragment is: without knowing any name. */
export function formulaList(
  articles: readonly ArticleLedger[],
  titles: Readonly<Record<string, Text>>,
): FormulaList {
  const formulas = articles.flatMap(({ slug, entries }) =>
    entries.map(({ label, number, tex, verdict, says }): ListedFormula => {
      const [en, zh] = languages.map((language) => linearSentence(says[language])) as [string, string];
      return {
        ...{ slug, label, number, anchor: anchor(label), tex, verdict },
        says: { en, zh },
        outline: outline(parse(tex, unknownNames)),
      };
    }),
  );
  return { titles, formulas };
}
