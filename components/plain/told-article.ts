import type { Language } from '#i18n';
import type { LedgerEntry } from '#verification';
import type { FrontMatter } from '../../src/build/front-matter.ts';

/** One language of an article, with what is known of its equations. */
export interface ToldArticle {
  readonly slug: string;
  readonly lang: Language;
  readonly data: FrontMatter;
  /** MDX without its front matter. */
  readonly body: string;
  readonly entries: readonly LedgerEntry[];
}
