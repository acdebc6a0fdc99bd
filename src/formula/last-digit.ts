import { isNode } from './node.ts';
import { unwrap } from './operators/bracket.ts';
import { literal, literalValue } from './operators/number.ts';
import { inverse, power } from './operators/power.ts';
import { dot } from './operators/product.ts';
import { sum } from './operators/sum.ts';
import type { Node } from './tree.ts';

/**
 * The unit of the last digit of a decimal number such as `0.697`, `-2.5` or `6.32\times10^{-4}`; undefined for
 * anything else.
 */
export function lastDigit(written: Node): number | undefined {
  const number = unsigned(unwrap(written));
  if (isNode(number, literal)) return 10 ** -(number.data.text.split('.')[1]?.length ?? 0);
  const [mantissa, factor] = number.parts;
  if (!isNode(number, dot) || mantissa === undefined || factor === undefined) return undefined;
  const [base, exponent] = factor.parts;
  if (isNode(factor, inverse) && base !== undefined && literalValue(base) === 10)
    return shifted(mantissa, -1);
  if (!isNode(factor, power) || base === undefined || literalValue(base) !== 10 || exponent === undefined)
    return undefined;
  const size = literalValue(unsigned(exponent));
  if (size === undefined || !Number.isInteger(size)) return undefined;
  return shifted(mantissa, exponent === unsigned(exponent) ? size : -size);
}

/** The unit of the last digit of a number times a power of ten. */
function shifted(mantissa: Node, exponent: number): number | undefined {
  const unit = lastDigit(mantissa);
  return unit === undefined ? undefined : unit * 10 ** exponent;
}

/** A number without the minus in front of it. */
function unsigned(candidate: Node): Node {
  const [only] = candidate.parts;
  const isNegative = isNode(candidate, sum) && candidate.parts.length === 1 && candidate.data.signs[0] === -1;
  return isNegative && only !== undefined ? only : candidate;
}
