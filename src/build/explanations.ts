import { join } from 'node:path';
import { draftArticle } from '#markdown';
import type { DraftEquation, Ledger, LedgerEntry } from '#verification';
import { articlesFolder } from './articles.ts';

type Explanation = NonNullable<LedgerEntry['explanation']>;
type Part = Explanation['links'][number]['left'];

/** Where the value of a name comes from. */
function origin(
  { tex, source }: Explanation['symbols'][number],
  entry: LedgerEntry,
  equations: readonly DraftEquation[],
): string {
  switch (source.from) {
    case 'language':
      return 'a constant of the language';
    case 'operator':
      return `bound by the ${source.operator}`;
    case 'definition': {
      const defining = equations.find((each) => each.tex === source.tex);
      if (defining === undefined || defining.label === entry.label) return 'defined by this formula';
      return `defined by (${defining.number}) ${defining.label}`;
    }
    case 'world': {
      const as = source.name === tex ? '' : ` as ${source.name}`;
      const of = source.of === undefined ? '' : `, computed from ${source.of.join(', ')}`;
      return `bound by the world${as}${of}`;
    }
  }
}

function partLines(part: Part, depth: number): string[] {
  const own = part.operator === 'name' || part.operator === 'number' ? [] : [part];
  const below = part.parts.flatMap((each) => partLines(each, depth + own.length));
  return [
    ...own.map(({ tex, type }) => `${'  '.repeat(depth)}${tex}  : ${type ?? 'not evaluated by itself'}`),
    ...below,
  ];
}

/** Columns of text, each as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** How the engine understood one equation. */
function explanationText(entry: LedgerEntry, equations: readonly DraftEquation[]): string {
  const { explanation, label, number, verdict, why, world } = entry;
  const title = `(${number}) ${label}  ${verdict}`;
  if (explanation === undefined) {
    return `${title}\n  ${why?.en ?? 'there is no reading: the formula could not be evaluated.'}`;
  }
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `  ${name}`, ...lines.map((line) => `    ${line}`)];
  const names = explanation.symbols.map((bound) => [
    bound.tex,
    bound.type ?? '',
    origin(bound, entry, equations),
  ]);
  const parts = explanation.links.flatMap(({ left, right }) => [
    ...partLines(left, 0),
    ...partLines(right, 0),
  ]);
  const routes = Object.entries(world?.routes ?? {}).map(([name, route]) => [name, route.en]);
  return [
    title,
    ...section('reading', [explanation.reading]),
    ...section('names', aligned(names)),
    ...section('parts', parts),
    ...section(`routes of the world ${world?.id ?? ''}`, aligned(routes)),
  ].join('\n');
}

/** How the engine understood equations, each as text for a terminal, in the order of the articles. */
export function explanations(root: string, ledger: Ledger, labels: readonly string[]): string[] {
  return Object.values(ledger.articles).flatMap(({ slug, entries }) => {
    const explained = entries.filter(({ label }) => labels.includes(label));
    if (explained.length === 0) return [];
    const { draft } = draftArticle(join(articlesFolder(root), slug), root);
    return explained.map((entry) => explanationText(entry, draft.equations.en));
  });
}
