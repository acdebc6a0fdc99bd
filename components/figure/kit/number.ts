const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number with a fixed count of decimals and a true minus sign. */
export const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−');

/** A small number as 3·10⁻¹⁵, with one digit after which nothing is claimed; from a thousandth on as a decimal. */
export function scientific(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return '∞';
  if (value === 0 || value >= 1e-3) return decimal(value, value === 0 ? 0 : 3);
  const [digits = '', exponent = ''] = value.toExponential(0).split('e');
  const power = Array.from(exponent, (sign) =>
    sign === '-' ? '⁻' : (superscripts[Number(sign)] ?? ''),
  ).join('');
  return `${digits}·10${power}`;
}
