import { z } from 'zod';

/** What stands between the `---` lines of an article; the same in both languages but for the words. */
export const frontMatter = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  /** The article that this one retells: facts and formulas only. */
  original: z.strictObject({
    title: z.string().min(1),
    author: z.string().min(1),
    /** The author's name as the author writes it. */
    authorOriginal: z.string().min(1).optional(),
    date: z.coerce.date(),
    url: z.url(),
    licence: z.string().min(1),
  }),
  prerequisites: z.array(z.string().min(1)),
  keywords: z.array(z.string().min(1)).optional(),
  updated: z.coerce.date().optional(),
  /** The label of the formula that stands for the article in its picture; the same in both languages. */
  key: z.string().min(1).optional(),
});

export type FrontMatter = z.infer<typeof frontMatter>;
