import type { Template } from '#formula';

/** Causes by their names, each with its words. */
export type Causes = Readonly<Record<string, Template>>;

/** No hint of its own: that of the reason behind it is taken. */
export const ofTheReason = { en: '', zh: '' } as const;
