import type { Ledger, MutantFate } from '#verification';

/** Every mutant with its fate, one a line, equation by equation. */
export function mutantList({ articles }: Ledger): string {
  const entries = Object.values(articles).flatMap((article) => article.entries);
  return entries
    .flatMap(({ label, mutants }) => {
      if (mutants === undefined) return [];
      const { made, killed, waived, fates } = mutants;
      const head = `${label}: ${killed} of ${made} rejected${waived > 0 ? `, ${waived} waived` : ''}`;
      return [
        head,
        ...fates.map(
          (fate) => `  ${fateWords(fate).padEnd(22)} ${fate.kind.padEnd(14)} ${oneLine(fate.tex)}`,
        ),
      ];
    })
    .join('\n');
}

function fateWords({ killed, by, figure, because }: MutantFate): string {
  if (because !== undefined) return 'waived';
  if (!killed) return 'NOT REJECTED';
  return figure === undefined || by === 'type' ? by : `${by} ${figure.toPrecision(3)}`;
}

const oneLine = (tex: string) => tex.replaceAll(/\s*\n\s*/g, ' ');
