/** An order of convergence with two decimals: `slope(-0.001)` is `0.00`. */
export function slope(order: number): string {
  const text = order.toFixed(2);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}
