import type { Language } from '#i18n';
import { anchor, siteGraphAddress } from '#i18n';
import type { DerivationNode } from '#verification/graph';

type Name = Pick<DerivationNode, 'slug' | 'label'>;

/** A page that shows the graph of one article, or of all. */
export interface GraphPage {
  readonly lang: Language;
  /** The article, where it is one. */
  readonly slug?: string;
  /** The titles of all articles by slug. */
  readonly titles: Readonly<Record<string, string>>;
}

const siteId = ({ slug, label }: Name): string => `${slug}_${anchor(label)}`;

/** The id of an equation on the page, which is the fragment of its address there. */
export const idOn = (page: GraphPage, node: Name): string =>
  page.slug === undefined ? siteId(node) : anchor(node.label);

/** The address of an equation in the graph of the page, or in the graph of the site where the page does not show it. */
export const placeOn = (page: GraphPage, node: Name): string =>
  page.slug === undefined || page.slug === node.slug
    ? `#${idOn(page, node)}`
    : `${siteGraphAddress(page.lang)}#${siteId(node)}`;
