import type { Place } from '#verification';

export interface ProblemDetails {
  /** Names the section of CONTRIBUTING.md that explains it. */
  readonly slug: string;
  /** One lower-case clause with the received value. */
  readonly message: string;
  readonly hint: string;
  readonly place?: Place;
  /** The source line that holds {@link place}, and how many of its characters are meant. */
  readonly excerpt?: { readonly line: string; readonly length: number };
}

/** Something that an author can mend: what, where, and how. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly slug: string;
  readonly hint: string;
  readonly place: Place | undefined;
  readonly excerpt: ProblemDetails['excerpt'];
  /** The place again, under the names that Astro's error page reads. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(details: ProblemDetails) {
    super(details.message);
    this.slug = details.slug;
    this.hint = details.hint;
    this.place = details.place;
    this.excerpt = details.excerpt;
    this.line = details.place?.line;
    this.column = details.place?.column;
  }
}
