declare module 'virtual:rederive/ledger' {
  import type { Ledger } from '#verification';

  /** The verdicts of this build; in development, of the latest run. */
  export const ledger: Ledger;
}

declare module 'virtual:rederive/provenance' {
  import type { ArticleProvenance } from '#build';

  /** Where the sources are published, without a slash at its end; null where nobody has said. */
  export const repository: string | null;

  /** By slug: changes from git, and how long reading takes. */
  export const articles: Readonly<Record<string, ArticleProvenance>>;
}

declare module 'virtual:rederive/site' {
  /** Whether each article has a PDF beside its page. */
  export const pdfs: boolean;
}

declare module 'virtual:rederive/articles' {
  import type { Derivation } from '#verification';

  type Import = () => Promise<{ readonly default: Derivation }>;

  interface Article {
    /** Imports the whole derivation. */
    readonly all: Import;
    /** For each label, what imports the derivation with that entry alone. */
    readonly entries: Readonly<Record<string, Import>>;
  }

  /** By slug. */
  export const articles: Readonly<Record<string, () => Promise<Article>>>;
}

declare module 'remark-join-cjk-lines' {
  import type { Root } from 'mdast';

  /** Joins lines that break between two Chinese characters, so that no space appears there. */
  export default function remarkJoinCjkLines(): (tree: Root) => void;
}

declare namespace App {
  interface Locals {
    /** The language of the text of an article, where it is not that of its page. */
    textLanguage?: 'en' | 'zh';
  }
}
