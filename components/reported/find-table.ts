import { reportedTable, type ReportedTable } from '../../src/build/reported-table.ts';

const modules = import.meta.glob<unknown>('../../content/articles/*/reported/*.json', { import: 'default' });

/**
 * The reported table `name` of the article `slug`.
 *
 * @throws Error when the article has no such table
 * @throws ZodError when it does not fit
 */
export async function findTable(slug: string, name: string): Promise<ReportedTable> {
  const load = modules[`../../content/articles/${slug}/reported/${name}.json`];
  if (load !== undefined) return reportedTable.parse(await load());
  const folder = `content/articles/${slug}/reported`;
  throw new Error(
    `unknown reported table ${name}; a reported table is a file ${folder}/${name}.json beside the article`,
  );
}
