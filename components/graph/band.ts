import type { DerivationNode } from '#verification/graph';

/** A part of the graph that stands together: a section of an article, or an article. */
export interface Band {
  readonly title: string;
  /** Where its title leads to. */
  readonly href: string;
  readonly nodes: readonly DerivationNode[];
}
