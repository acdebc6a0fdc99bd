import { z } from 'zod';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

const shape = z.strictObject({
  title: text,
  source: z.strictObject({
    title: z.string().min(1),
    url: z.url(),
    /** Which of its tables, or where else the numbers stand. */
    place: text,
  }),
  /** What is measured, in which unit. */
  quantity: text,
  better: z.enum(['higher', 'lower']),
  /** How many decimals the source prints. */
  digits: z.int().min(0).max(6),
  /** The least and the greatest number that can occur. */
  range: z.tuple([z.number(), z.number()]),
  /** The axis of the plot; what lies beyond its ends is drawn as an arrow there. */
  axis: z.strictObject({ from: z.number(), to: z.number(), ticks: z.array(z.number()).min(2) }),
  /** The heading of the names of the rows. */
  rowsAre: text,
  columns: z.array(text).min(1).max(4),
  /** Each row: a name, which may hold TeX between dollar signs, and a number for each column, null for a blank. */
  rows: z.array(z.tuple([z.string().min(1)], z.number().nullable())).min(1),
  /** What the plot shows, for readers who cannot see it. */
  alternative: text,
});

/** Someone's measurements, as a file `reported/<name>.json` of an article holds them. */
export const reportedTable = shape.superRefine((table, context) => {
  const { range, axis, columns, rows } = table;
  const complain = (path: PropertyKey[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  if (range[0] >= range[1]) complain(['range'], `${range[0]} is not below ${range[1]}`);
  if (axis.from >= axis.to) complain(['axis'], `${axis.from} is not below ${axis.to}`);
  for (const tick of axis.ticks) {
    if (tick < axis.from || tick > axis.to) complain(['axis'], `the tick ${tick} is not on the axis`);
  }
  for (const [index, [name, ...values]] of rows.entries()) {
    const path = ['rows', index];
    if (rows.findIndex(([other]) => other === name) < index) complain(path, `"${name}" is there twice`);
    if (values.length !== columns.length) {
      complain(
        path,
        `"${name}" has ${counted(values.length, 'number')} for ${counted(columns.length, 'column')}`,
      );
    }
    for (const value of values) {
      if (value !== null && (value < range[0] || value > range[1])) {
        complain(path, `${value} of "${name}" is not between ${range[0]} and ${range[1]}`);
      }
    }
  }
});

export type ReportedTable = z.infer<typeof shape>;
