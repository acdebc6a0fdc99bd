import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Copy, type Ended } from './copy.ts';
import { SmallArticle } from './small-article.ts';

/** One way to corrupt an article, and what the commands have to say about it. */
export interface Attack {
  readonly with: string;
  readonly corrupt: (article: SmallArticle) => unknown;
  /** Lines of the list of failures: place and slug, clause, hint. */
  readonly says: (article: SmallArticle) => readonly string[];
}

const slugOf = (attack: Attack) => attack.with.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Builds a site with one sound article, so that there is something to lose. */
export async function soundSite(): Promise<Copy> {
  const site = new Copy();
  site.delete('content/articles');
  const { slug } = new SmallArticle(site, 'sound');
  const { code, output } = await site.run('build');
  expect(output).toContain(`${slug}  2 equations: 2 verified`);
  expect(code).toBe(0);
  return site;
}

/**
 * Corrupts one article for each attack and looks at exit code and message: of `verify`, which gets each article alone,
 * and of one `build` that gets them all and has to leave `dist/` byte for byte.
 */
export function expectCaught(title: string, attacks: readonly Attack[]): void {
  describe(title, () => {
    const articles = new Map<string, SmallArticle>();
    let [site, before]: [Copy | undefined, string] = [undefined, ''];
    let built: Ended = { code: 0, output: '' };

    beforeAll(async () => {
      site = await soundSite();
      before = site.siteHash();
      for (const attack of attacks) {
        const article = new SmallArticle(site, slugOf(attack));
        attack.corrupt(article);
        articles.set(attack.with, article);
      }
      built = await site.run('build');
    }, 300_000);
    afterAll(() => site?.remove());

    it('stops the build and leaves the previous site byte for byte', () => {
      expect(built.code).toBe(1);
      expect(site?.siteHash()).toBe(before);
    });

    it.concurrent.each(attacks)(
      'with $with is caught by name',
      async (attack) => {
        const article = articles.get(attack.with)!;
        const { code, output } = await article.site.run('verify', article.slug);
        for (const line of attack.says(article)) {
          expect(output).toContain(line);
          expect(built.output).toContain(line);
        }
        expect(code).toBe(1);
      },
      180_000,
    );
  });
}

/** Corrupts an article in one way after the other, and builds each time. */
export function expectStopped(title: string, attacks: readonly Attack[]): void {
  describe(title, () => {
    let [site, before]: [Copy | undefined, string] = [undefined, ''];

    beforeAll(async () => {
      site = await soundSite();
      before = site.siteHash();
    }, 120_000);
    afterAll(() => site?.remove());

    it.each(attacks)(
      'with $with stops the build and leaves the previous site byte for byte',
      async ({ corrupt, says }) => {
        const article = new SmallArticle(site!, 'sound');
        corrupt(article);
        const { code, output } = await article.site.run('build');
        for (const line of says(article)) expect(output).toContain(line);
        expect(output.split(/^\d+ failures?:$/m).length).toBeLessThanOrEqual(2);
        expect(code).toBe(1);
        expect(article.site.siteHash()).toBe(before);
      },
      120_000,
    );
  });
}
