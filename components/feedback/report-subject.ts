/** What a report is about, as it stands in the query of the page for reports. */
export interface ReportSubject {
  readonly kind: 'discuss' | 'wrong';
  readonly slug: string;
  /** An equation of the article; the article itself where there is none. */
  readonly label?: string;
}

/** The query that {@link readSubject} reads. */
export const writeSubject = ({ kind, slug, label }: ReportSubject): string =>
  `?about=${slug}${label === undefined ? '' : `/${label}`}&kind=${kind}`;

/**
 * The subject that a query names.
 *
 * @param labels the labels of every article, by slug
 * @returns null when the query names none; the text that was received when the site has no such place
 */
export function readSubject(
  query: string,
  labels: Readonly<Record<string, readonly string[]>>,
): ReportSubject | string | null {
  const pairs = new URLSearchParams(query);
  const about = pairs.get('about');
  if (about === null) return null;
  const [slug = '', label, ...rest] = about.split('/');
  const known = Object.hasOwn(labels, slug) ? labels[slug] : undefined;
  if (!known || rest.length > 0 || (label !== undefined && !known.includes(label))) return about;
  return {
    kind: pairs.get('kind') === 'wrong' ? 'wrong' : 'discuss',
    slug,
    ...(label === undefined ? {} : { label }),
  };
}
