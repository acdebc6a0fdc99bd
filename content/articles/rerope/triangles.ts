const tex = String.raw;

/** A displayed matrix of its rows, joined as LaTeX. */
function matrix(rows: readonly string[]): string {
  return tex`M=\begin{pmatrix} ${rows.join(' \\\\ ')} \end{pmatrix}`;
}

const dots = tex`\ddots`;

/** A row of entries and dots. */
const row = (...entries: readonly string[]): string => entries.join(' & ');

/**
 * The lower triangle of distances that a length L displays without a window.
 *
 * @param entry what is written at distance r
 * @param second what is written in the last row's second column, and in the corner above
 * @param last what is written in the corner, at distance L − 1
 */
export function triangle(entry: (r: number) => string, second: string, last: string): string {
  const near = [3, 2, 1, 0].map(entry);
  const [three = '', two = '', one = '', zero = ''] = near;
  return matrix([
    zero,
    row(one, zero),
    row(two, one, zero),
    row(three, two, one, zero),
    row(dots, three, two, one, zero),
    row(dots, dots, three, two, one, zero),
    row(dots, dots, dots, dots, dots, dots, dots),
    row(second, dots, dots, dots, dots, dots, dots, dots),
    row(last, second, dots, dots, dots, three, two, one, zero),
  ]);
}

/** The triangle of Leaky ReRoPE when its step changes that many places too late; too early where negative. */
export function leakyTriangle(late: number): string {
  const edge = (beyond: number): string =>
    late > 0 ? (beyond === 0 ? 'w' : tex`w+1+\frac{${beyond - 1}}{k}`) : tex`w-1+\frac{${beyond + 1}}{k}`;
  const [w, one, two] = [edge(0), edge(1), edge(2)];
  const last = late > 0 ? tex`w+1+\frac{L-2-w}{k}` : tex`w-1+\frac{L-w}{k}`;
  return matrix([
    '0',
    row('1', '0'),
    row('2', '1', '0'),
    row(dots, '2', '1', '0'),
    row('w-1', dots, '2', '1', '0'),
    row(w, 'w-1', dots, '2', '1', '0'),
    row(one, w, 'w-1', dots, '2', '1', '0'),
    row(two, one, w, 'w-1', dots, '2', '1', '0'),
    row(dots, dots, dots, dots, dots, dots, dots, dots, dots),
    row(last, dots, two, one, w, 'w-1', dots, '2', '1', '0'),
  ]);
}

/** The triangle of ReRoPE with something else where the distance should have stopped at w. */
export function reropeTriangle(stop: string, beyond = stop): string {
  return matrix([
    '0',
    row('1', '0'),
    row('2', '1', '0'),
    row(dots, '2', '1', '0'),
    row('w-1', dots, '2', '1', '0'),
    row(stop, 'w-1', dots, '2', '1', '0'),
    row(beyond, stop, 'w-1', dots, '2', '1', '0'),
    row(dots, dots, dots, dots, dots, dots, dots, dots),
    row(beyond, dots, beyond, stop, 'w-1', dots, '2', '1', '0'),
  ]);
}
