import { Dual, part, primal, real, type Scalar } from './dual.ts';

/**
 * Writes scalars as real coefficients, 2ᵐ for each scalar: the coefficient of every product of distinct ε of the m tags.
 *
 * @param tags in increasing order, all that occur in the scalars
 */
export function pack(values: readonly Scalar[], tags: readonly number[]): number[] {
  if (tags.length === 0) return values.map(real);
  const out: number[] = [];
  const write = (value: Scalar, level: number): void => {
    const tag = tags[level - 1];
    if (tag === undefined) {
      out.push(real(value));
      return;
    }
    write(primal(value, tag), level - 1);
    write(part(value, tag), level - 1);
  };
  for (const value of values) write(value, tags.length);
  return out;
}

/** The scalars whose coefficients {@link pack} wrote. */
export function unpack(coefficients: readonly number[], tags: readonly number[]): Scalar[] {
  if (tags.length === 0) return [...coefficients];
  let next = 0;
  const read = (level: number): Scalar => {
    const tag = tags[level - 1];
    if (tag === undefined) {
      next += 1;
      return coefficients[next - 1] ?? NaN;
    }
    const re = read(level - 1);
    return new Dual(tag, re, read(level - 1));
  };
  const values: Scalar[] = [];
  while (next < coefficients.length) values.push(read(tags.length));
  return values;
}
