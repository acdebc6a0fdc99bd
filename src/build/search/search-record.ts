import type { Language } from '#i18n';

/** A place that the search can lead to, with the text that is searched. */
export interface SearchRecord {
  readonly content: string;
  readonly language: Language;
  readonly meta: {
    /** Where it leads; several records may lead to one place, such as an equation and the detail box around it. */
    readonly url: string;
    readonly title: string;
    /** The title in single words, where the language puts no spaces between them. */
    readonly words?: string;
    /** The title of the page. */
    readonly page: string;
    readonly kind: 'article' | 'reference' | 'equation';
    readonly label?: string;
    readonly commands?: string;
  };
}
