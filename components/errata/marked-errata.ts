/** An erratum of an article: what its author wrote on it, and its text as HTML. */
export interface MarkedErratum {
  readonly id: string;
  readonly title: string;
  /** `none` where the author says that there is nothing to run. */
  readonly control?: 'none';
  readonly html: string;
}

const marked = /<rd-erratum data-mark="([^"]*)">(.*?)<\/rd-erratum>/gsu;

/**
 * The errata in the HTML of an article, in order; links to places of the article become links to `address`.
 *
 * @param html what an article renders to when its errata are `MarkedErratum`
 */
export function markedErrata(html: string, address: string): MarkedErratum[] {
  return Array.from(html.matchAll(marked), ([, mark = '', text = '']) => ({
    ...(JSON.parse(decodeURIComponent(mark)) as Omit<MarkedErratum, 'html'>),
    html: text.replaceAll('href="#', `href="${address}#`),
  }));
}
