/** A whole number with its thousands separated: `count(100000)` is `100,000`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
