declare module 'virtual:rederive/ledger' {
  import type { Ledger } from '#verification';

  /** The verdicts of this build; in development, of the latest run. */
  export const ledger: Ledger;
}

declare module 'remark-join-cjk-lines' {
  import type { Root } from 'mdast';

  /** Joins lines that break between two Chinese characters, so that no space appears there. */
  export default function remarkJoinCjkLines(): (tree: Root) => void;
}
