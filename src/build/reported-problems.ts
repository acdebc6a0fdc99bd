import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { embedded, nearest, renderFormula, Source, type Problem } from '#markdown';
import { reportedTable, type ReportedTable } from './reported-table.ts';

const folder = (slug: string): string => `content/articles/${slug}/reported`;

const namesOf = (slug: string, root: string): string[] =>
  globSync(`${folder(slug)}/*.json`, { cwd: root })
    .map((file) => basename(file, '.json'))
    .sort();

/** Where the part of the file that an issue is about begins: a row at its name, anything else at its key. */
function placeOf({ path }: z.core.$ZodIssue, data: unknown, source: Source): number {
  const [key, index] = path;
  const rows = typeof data === 'object' && data !== null && 'rows' in data ? data.rows : undefined;
  const row: unknown = key === 'rows' && Array.isArray(rows) ? rows[Number(index)] : undefined;
  const head: unknown = Array.isArray(row) ? row[0] : undefined;
  const written = JSON.stringify(typeof head === 'string' ? head : String(key ?? ''));
  const from = typeof head === 'string' ? source.text.indexOf('"rows"') : 0;
  return Math.max(0, source.text.indexOf(written, from));
}

/** The texts of a table in which TeX may stand between dollar signs. */
const textsOf = ({ title, quantity, columns, rows, alternative }: ReportedTable): string[] => [
  ...[title, quantity, ...columns, alternative].flatMap(({ en, zh }) => [en, zh]),
  ...rows.map(([name]) => name),
];

/** Why the TeX between the dollar signs of a text cannot be set, if so. */
function fault(text: string): string | undefined {
  const parts = text.split('$');
  if (parts.length % 2 === 0) return 'a dollar sign without another';
  try {
    for (const [index, tex] of parts.entries()) if (index % 2 === 1) renderFormula(tex, false);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

function tableProblems(source: Source): Problem[] {
  const problem = (start: number, message: string): Problem =>
    source.problem(start, Infinity, {
      slug: 'reported-table',
      message,
      hint: 'CONTRIBUTING.md shows the fields of a reported table.',
    });
  let data: unknown;
  try {
    data = JSON.parse(source.text);
  } catch (error) {
    return [problem(0, `this is not JSON: ${error instanceof Error ? error.message : String(error)}`)];
  }
  const { data: table, error } = reportedTable.safeParse(data);
  const faulty = (table === undefined ? [] : textsOf(table)).flatMap((text) => {
    const reason = fault(text);
    const start = Math.max(0, source.text.indexOf(JSON.stringify(text)));
    return reason === undefined ? [] : [problem(start, `KaTeX refuses "${text}": ${reason}`)];
  });
  const unfitting = (error?.issues ?? []).map((issue) => {
    const path = issue.path.map(String).join('.');
    const reason = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    const where = path === '' ? '' : ` at ${path}`;
    return problem(placeOf(issue, data, source), `the table does not fit${where}: ${reason}`);
  });
  return [...unfitting, ...faulty];
}

/** What is wrong in the reported tables of an article. */
export const reportedProblems = (slug: string, root: string): Problem[] =>
  namesOf(slug, root).flatMap((name) => {
    const file = `${folder(slug)}/${name}.json`;
    return tableProblems(new Source(file, readFileSync(join(root, file), 'utf8')));
  });

/**
 * The reported tables that one language of an article embeds and that are not there.
 *
 * @param article a file that is MDX
 */
export const unknownTables = (article: Source, slug: string, root: string): Problem[] =>
  embedded(article, 'Reported')
    .filter(({ name }) => !existsSync(join(root, folder(slug), `${name}.json`)))
    .map(({ name, start, end }) => {
      const meant = nearest(name, namesOf(slug, root));
      return article.problem(start, end, {
        slug: 'reported-unknown',
        message: `there is no reported table "${name}"`,
        hint: meant ? `did you mean "${meant}"?` : `a reported table is a file ${folder(slug)}/<name>.json.`,
      });
    });
