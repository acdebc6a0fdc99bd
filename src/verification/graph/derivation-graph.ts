import type { Text } from '../../i18n/text.ts';
import type { ArticleLedger, LedgerEntry } from '../ledger.ts';
import type { Kind, Outcome } from '../verdict.ts';

/** An equation or claim of the site in the graph of what is derived from what. */
export interface DerivationNode {
  /** Its name across articles, such as `diffusion-ode/eq:continuity`. */
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly number: number;
  readonly kind: Kind;
  readonly outcome: Outcome;
  readonly says: Text;
  /** What its formula needs to hold, each with a witness that it does. */
  readonly hypotheses: readonly Text[];
  /** The ids of what it is derived from, in the order in which its entry names them. */
  readonly premises: readonly string[];
  /** The ids of what is derived from it, in the order of the articles. */
  readonly consequences: readonly string[];
}

/** The equations and claims by id, in the order of the articles. */
export type DerivationGraph = ReadonlyMap<string, DerivationNode>;

/** The id of an equation in the graph of the site. */
export const nodeId = (slug: string, label: string): string => `${slug}/${label}`;

/** The id of a premise: a label of the same article, or `article/label` of another one. */
export const premiseId = (slug: string, premise: string): string =>
  premise.includes('/') ? premise : nodeId(slug, premise);

/** The node of an entry; whoever assembles a graph adds the consequences. */
const nodeOf = (slug: string, entry: LedgerEntry, premises: readonly string[]): DerivationNode => ({
  id: nodeId(slug, entry.label),
  slug,
  label: entry.label,
  number: entry.number,
  kind: entry.kind,
  outcome: entry.verdict,
  says: entry.says,
  // The witness of an assumption is about the assumption itself.
  hypotheses: entry.kind === 'assumption' ? [] : entry.hypotheses.map(({ says }) => says),
  premises,
  consequences: [],
});

/**
 * The graph of everything in a ledger: equations and claims, and what each is derived from.
 *
 * A premise that the ledger does not hold, as where only some articles were verified, is left out.
 *
 * @param articles the articles of a ledger by slug
 */
export function derivationGraph(articles: Readonly<Record<string, ArticleLedger>>): DerivationGraph {
  const listed = Object.values(articles).flatMap(({ slug, entries }) =>
    entries.map((entry) => ({ slug, entry, id: nodeId(slug, entry.label) })),
  );
  const consequences = new Map(listed.map(({ id }) => [id, [] as string[]]));
  const nodes = listed.map(({ slug, entry, id }) => {
    const written = new Set(entry.premises.map((premise) => premiseId(slug, premise)));
    const premises = [...written].filter((premise) => consequences.has(premise));
    for (const premise of premises) consequences.get(premise)!.push(id);
    return nodeOf(slug, entry, premises);
  });
  return new Map(nodes.map((node) => [node.id, { ...node, consequences: consequences.get(node.id)! }]));
}
