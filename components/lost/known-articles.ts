import type { Language } from '#i18n';

/** An article that the site has. */
export interface KnownArticle {
  /** Its title in each language in which it is told. */
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  /** The number of each equation by label. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** All articles by slug. */
export type KnownArticles = Readonly<Record<string, KnownArticle>>;
