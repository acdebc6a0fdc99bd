/** The outlines of the marks of the columns, around the origin: they differ in shape, not in colour alone. */
const outlines = [
  'M4 0A4 4 0 1 1-4 0A4 4 0 1 1 4 0Z',
  'M0-5.2L5.2 0 0 5.2-5.2 0Z',
  'M-3.7-3.7H3.7V3.7H-3.7Z',
  'M0-5L4.8 3.6H-4.8Z',
];

const beyond = { left: 'M3-4.5L-5 0 3 4.5Z', right: 'M-3-4.5L5 0-3 4.5Z' };

/** The mark of a column as SVG, at a place such as `37%`; an arrow where its value lies beyond the axis. */
export function mark(column: number, at: string, towards?: keyof typeof beyond): string {
  const outline = towards === undefined ? outlines[column]! : beyond[towards];
  return `<svg x="${at}" y="50%" width="1" height="1" overflow="visible"><path class="reported-mark reported-mark-${column + 1}" d="${outline}"/></svg>`;
}
