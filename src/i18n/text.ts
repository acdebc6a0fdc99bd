/** The two languages of the site, in the order in which they are offered. */
export const languages = ['en', 'zh'] as const;

export type Language = (typeof languages)[number];

/** Words that a reader sees, in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}
