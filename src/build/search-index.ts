import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { fetchAll } from '#numerics';
import { languages, type Text } from '#i18n';
import type { Publication } from './publication.ts';
import { equationRecords } from './search/equation-records.ts';
import { formulaList } from './search/formula-list.ts';
import { pageRecords } from './search/page-records.ts';
import type { SearchRecord } from './search/search-record.ts';
import { sitePages } from './search/site-pages.ts';

/** The files of Pagefind that make its own interfaces, which this site does not use. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
}

async function write(index: PagefindIndex, folder: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  refuse(errors);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (interfaces.test(path)) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The title of each article in both languages, from the records of its pages. */
function titlesOf(records: readonly SearchRecord[], slug: string): Text {
  const [en = slug, zh = slug] = languages.map(
    (language) => records.find(({ meta }) => meta.url.endsWith(`/${language}/articles/${slug}/`))?.meta.page,
  );
  return { en, zh };
}

/**
 * Makes what the search of the site reads: Pagefind's index of all sections and equations in `pagefind/`, and the
 * formulas with their trees in `formulas.json`.
 */
export async function searchIndex({ folder, ledger, base }: Publication): Promise<void> {
  const pages = sitePages(folder, ledger).flatMap(({ language, path }) =>
    pageRecords(readFileSync(join(folder, path, 'index.html'), 'utf8'), `${base}${path}`, language),
  );
  const articles = Object.values(ledger.articles);
  const titles = Object.fromEntries(articles.map(({ slug }) => [slug, titlesOf(pages, slug)]));
  const equations = articles.flatMap((article) =>
    equationRecords(article, titles[article.slug] ?? { en: '', zh: '' }, base),
  );
  await fetchAll();
  writeFileSync(join(folder, 'formulas.json'), JSON.stringify(formulaList(articles, titles)));
  try {
    const { errors, index } = await createIndex();
    refuse(errors);
    if (index === undefined) throw new Error('the search index could not be made: Pagefind gave none');
    for (const [i, record] of [...pages, ...equations].entries()) {
      // Pagefind keeps one record to an address; where this one leads is said in its `meta`.
      refuse((await index.addCustomRecord({ url: `/${i}`, ...record })).errors);
    }
    await write(index, join(folder, 'pagefind'));
  } finally {
    await close();
  }
}
