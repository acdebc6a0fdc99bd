import type { ReportedTable } from '../../src/build/reported-table.ts';

/** For each column the index of the row whose number is the best, or -1 where several share it. */
export function best({ rows, columns, better }: ReportedTable): number[] {
  const sign = better === 'higher' ? 1 : -1;
  return columns.map((_, column) => {
    const sizes = rows.map(([, ...values]) => sign * (values[column] ?? -sign * Infinity));
    const greatest = Math.max(...sizes);
    const first = sizes.indexOf(greatest);
    return sizes.lastIndexOf(greatest) === first ? first : -1;
  });
}
