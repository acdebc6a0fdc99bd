import { add, mul } from './arithmetic.ts';
import { real } from './dual.ts';
import { solve } from './lu.ts';
import { identity, multiply, transpose, type Matrix } from './matrix.ts';
import { at } from './vector.ts';

/** The coefficients of the [13/13] Padé approximant (Higham, SIAM J. Matrix Anal. Appl. 26, 2005, (2.3)). */
const pade = [
  6.476475253248e16, 3.238237626624e16, 7771770303897600, 1187353796428800, 129060195264000, 10559470521600,
  670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1,
];

/** The largest 1-norm at which the approximant is exact to roundoff. */
const theta = 5.371920351148152;

/** `Σ factorsₖ · matricesₖ`, entry by entry. */
function combine(factors: readonly number[], matrices: readonly Matrix[]): number[][] {
  return at(matrices, 0).map((row, i) =>
    row.map((_, j) =>
      real(matrices.map((matrix, k) => mul(at(factors, k), at(at(matrix, i), j))).reduce(add)),
    ),
  );
}

/**
 * The exponential of a real square matrix by scaling and squaring; derivatives in the entries are dropped.
 *
 * @throws RangeError when an entry is not finite
 */
export function expm(a: Matrix): number[][] {
  const columns = transpose(a);
  const size = Math.max(
    0,
    ...columns.map((column) => column.reduce<number>((sum, x) => sum + Math.abs(real(x)), 0)),
  );
  if (!Number.isFinite(size))
    throw new RangeError(`the matrix of an exponential must be finite; its norm is ${size}`);
  const squarings = Math.max(0, Math.ceil(Math.log2(size / theta)));
  const one = identity(a.length);
  const x1 = combine([2 ** -squarings], [a]);
  const x2 = multiply(x1, x1);
  const x4 = multiply(x2, x2);
  const x6 = multiply(x2, x4);
  const powers = [one, x2, x4, x6];
  const terms = (from: number): number[] => [0, 2, 4, 6].map((k) => at(pade, from + k));
  const upper = (from: number): Matrix => multiply(x6, combine(terms(from).slice(1), powers.slice(1)));
  const odd = multiply(x1, combine([1, 1], [upper(7), combine(terms(1), powers)]));
  const even = combine([1, 1], [upper(6), combine(terms(0), powers)]);
  const denominator = combine([1, -1], [even, odd]);
  const numerator = combine([1, 1], [even, odd]);
  let result: Matrix = transpose(transpose(numerator).map((column) => solve(denominator, column)));
  for (let k = 0; k < squarings; k += 1) result = multiply(result, result);
  return combine([1], [result]);
}
