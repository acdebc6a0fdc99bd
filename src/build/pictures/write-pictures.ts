import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerSentence } from '../../i18n/ledger-sentence.ts';
import { languages, type Language } from '../../i18n/text.ts';
import { words } from '../../i18n/words.ts';
import type { LedgerEntry } from '#verification';
import { codeHash } from '../code-hash.ts';
import type { Publication } from '../publication.ts';
import { readFrontMatter } from '../read-front-matter.ts';
import type { Picture } from './draw-picture.ts';
import { rasterise } from './rasterise.ts';

const sentence = (entries: readonly LedgerEntry[], language: Language): string =>
  ledgerSentence(
    entries.map(({ verdict }) => verdict),
    language,
  );

/** The pictures of one language by folder, that of the site first. */
function picturesOf(language: Language, { root, ledger }: Publication): (readonly [string, Picture])[] {
  const siteName = words.siteName[language];
  const promise = words.promise[language];
  const articles = Object.values(ledger.articles).map(({ slug, entries }) => {
    const { title, key } = readFrontMatter(root, slug, language);
    const tex = entries.find(({ label }) => label === key)?.tex;
    return { slug, entries, title, ...(tex !== undefined && { tex }) };
  });
  const shown = articles.find(({ tex }) => tex !== undefined);
  const all = articles.flatMap(({ entries }) => entries);
  const site: Picture = {
    language,
    siteName,
    title: promise,
    ...(shown?.tex !== undefined && { tex: shown.tex }),
    lines: [sentence(all, language)],
  };
  return [
    [language, site],
    ...articles.map(({ slug, entries, ...article }) => {
      const lines = [promise, sentence(entries, language)];
      return [join(language, 'articles', slug), { language, siteName, ...article, lines }] as const;
    }),
  ];
}

/** Draws what is shown where someone shares the address of an article, or of the site. */
export async function writePictures(publication: Publication): Promise<void> {
  const { folder, root } = publication;
  const code = codeHash(root, 'src/build/pictures/draw-picture.ts');
  for (const [place, picture] of languages.flatMap((language) => picturesOf(language, publication))) {
    const png = await rasterise(picture, root, code);
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, 'picture.png'), png);
  }
}
