const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten as it is read aloud: `power(-15)` is `10⁻¹⁵`. */
export function power(exponent: number): string {
  const digits = Array.from(String(Math.abs(exponent)), (digit) => superscripts[Number(digit)] ?? '');
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

/**
 * A number with `digits` significant digits, in the form 3.1·10⁻¹⁵ outside [10⁻³, 10⁴).
 *
 * Zero is `0`; an exact power of ten, such as a significance level, has no mantissa.
 */
export function scientific(value: number, digits = 2): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  if (value === 0) return '0';
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const [mantissa = '', exponent = ''] = size.toExponential(digits - 1).split('e');
  const order = Number(exponent);
  if (order >= -3 && order < 4) return sign + size.toFixed(Math.max(0, digits - 1 - order));
  return sign + (size === Number(`1e${order}`) ? power(order) : `${mantissa}·${power(order)}`);
}
